import type { Direction } from "../domain/metric.ts";
import { standing } from "./standing.ts";

/**
 * Rank of a value among peers: one more than the peers who are better. Ties share a rank and the next is left out.
 *
 * @param value in the metric's own unit; need not be one of `peers`
 * @param peers same unit, any order
 * @param direction `lower` puts the least first; `neutral` puts the most first, like `higher`
 * @returns a whole number, 1..N for one of the peers, up to N + 1 for an outsider
 */
export function rank(value: number, peers: ArrayLike<number>, direction: Direction): number {
  const { below, above } = standing(value, peers);
  return 1 + (direction === "lower" ? below : above);
}
