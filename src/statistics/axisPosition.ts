import type { Direction } from "../domain/metric.ts";

/** Where an axis begins and ends, in the metric's own unit; `low` is not above `high`. */
export interface AxisEnds {
  readonly low: number;
  readonly high: number;
}

/**
 * Where a value stands on a radar's axis: linear between the ends, clipped to them.
 *
 * @param value in the metric's own unit
 * @param ends same unit; on a radar the 5th and 95th percentile of the peer group
 * @param direction `lower` swaps the ends, so that 1 is always the better one
 * @returns 0 at the centre to 1 at the rim; 0.5 where the ends are equal
 * @see mplsoccer's Radar and PyPizza
 */
export function axisPosition(value: number, { low, high }: AxisEnds, direction: Direction): number {
  if (low === high) return 0.5;
  const position = Math.min(1, Math.max(0, (value - low) / (high - low)));
  return direction === "lower" ? 1 - position : position;
}
