import type { Direction } from "../domain/metric.ts";

/**
 * Percentile rank by the mid-rank rule, as `percentile` gives it, found by halving: for the percentiles of everyone in
 * a group, which counting one by one would make quadratic.
 *
 * @param value in the metric's own unit; need not be one of `sorted`
 * @param sorted same unit, ascending, at least one, none of them NaN
 * @param direction `lower` gives 100 minus it; `neutral` counts like `higher`
 * @returns 0..100
 */
export function sortedPercentile(value: number, sorted: Float64Array, direction: Direction): number {
  const below = firstWhere(sorted, (peer) => peer >= value);
  const notAbove = firstWhere(sorted, (peer) => peer > value);
  const higher = (50 * (below + notAbove)) / sorted.length;
  return direction === "lower" ? 100 - higher : higher;
}

/** The first place from which `is` holds on; the length when it never does. */
function firstWhere(sorted: Float64Array, is: (peer: number) => boolean): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (is(sorted[middle] ?? NaN)) to = middle;
    else from = middle + 1;
  }
  return from;
}
