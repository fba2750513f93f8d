import type { Metric } from "../domain/metric.ts";
import type { Interval } from "../statistics/interval.ts";
import { matchSpread, type MatchTotals } from "../statistics/matchSpread.ts";
import { wilsonInterval } from "../statistics/wilsonInterval.ts";
import type { NoInterval } from "./comparison.ts";

/**
 * How many times wider than a Poisson count's the spread from match to match is: as the sums over matches have it, as is
 * usual for the metric where a single match tells nothing, and no wider where nothing was counted.
 */
export function spreadOfSums(totals: MatchTotals, metric: Metric): number {
  return matchSpread(totals) ?? (totals.n < 2 ? metric.spread : 1);
}

/** Wilson's interval of a share, in percent; a numerator above its denominator is no share of it. */
export function shareInterval(numerator: number, denominator: number): Interval | NoInterval {
  return numerator > denominator ? "no-counts" : wilsonInterval(numerator, denominator);
}
