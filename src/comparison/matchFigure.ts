import type { Minutes } from "../domain/ids.ts";
import type { Metric } from "../domain/metric.ts";
import type { Interval } from "../statistics/interval.ts";
import { per90 } from "../statistics/per90.ts";
import { rateInterval } from "../statistics/rateInterval.ts";
import { share } from "../statistics/share.ts";
import type { Figure, NoInterval } from "./comparison.ts";
import { shareInterval, spreadOfSums } from "./countedInterval.ts";

/** What one match adds to a figure. */
export interface Counted {
  readonly minutes: Minutes;
  /** Events; of a share those above the line. */
  readonly count: number;
  /** Of a share the events below the line. */
  readonly below: number | undefined;
}

/**
 * Matches pooled into one figure: a count per 90 minutes, or a share of summed counts, with its 95 % interval.
 *
 * @param matches at least one
 * @returns a gap for a share without an attempt
 */
export function matchFigure(matches: readonly Counted[], metric: Metric): Figure {
  const count = sumOf(matches, (match) => match.count);
  const below = sumOf(matches, (match) => match.below ?? NaN);
  const minutes = sumOf(matches, (match) => match.minutes);
  if (metric.unit !== "share") {
    const value = per90(count, minutes as Minutes);
    const interval = countInterval(matches, metric, { count, minutes });
    return { state: "value", value, interval, standing: undefined };
  }
  if (!(below > 0)) return { state: "gap", reason: "no-attempts" };
  const interval = metric.noInterval === undefined ? shareInterval(count, below) : "modelled";
  return { state: "value", value: share(count, below), interval, standing: undefined };
}

/** As of a season's rate: the exact Poisson interval, widened by how much these matches spread. */
function countInterval(
  matches: readonly Counted[],
  metric: Metric,
  { count, minutes }: { readonly count: number; readonly minutes: number },
): Interval | NoInterval {
  if (metric.noInterval !== undefined) return "modelled";
  const totals = {
    n: matches.length,
    minutes,
    mm: sumOf(matches, (match) => match.minutes ** 2),
    count,
    xx: sumOf(matches, (match) => match.count ** 2),
    xm: sumOf(matches, (match) => match.count * match.minutes),
  };
  return rateInterval(count, minutes, spreadOfSums(totals, metric));
}

function sumOf(matches: readonly Counted[], of: (match: Counted) => number): number {
  return matches.reduce((sum, match) => sum + of(match), 0);
}
