import type { Direction } from "../domain/metric.ts";
import { standing } from "./standing.ts";

/**
 * Percentile rank of a value among peers, by the mid-rank rule: half of the ties count as below.
 *
 * @param value in the metric's own unit; need not be one of `peers`
 * @param peers same unit, any order, at least one
 * @param direction `lower` gives 100 minus it, so 100 is always the best of the group; `neutral` counts like `higher`
 * @returns 0..100; alone in the group gives 50
 * @see FBref's scouting reports explained, and SciPy's `percentileofscore` of kind "mean"
 */
export function percentile(value: number, peers: ArrayLike<number>, direction: Direction): number {
  const { below, equal, above } = standing(value, peers);
  const worse = direction === "lower" ? above : below;
  return (100 * (worse + equal / 2)) / peers.length;
}
