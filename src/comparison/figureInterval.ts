import type { Dataset, MetricColumn } from "../domain/dataset.ts";
import type { Metric } from "../domain/metric.ts";
import type { Numbers } from "../selection/selection.ts";
import type { Interval } from "../statistics/interval.ts";
import { rateInterval } from "../statistics/rateInterval.ts";
import type { NoInterval } from "./comparison.ts";
import { shareInterval, spreadOfSums } from "./countedInterval.ts";
import { pooled, pooledMinutes, pooledValue } from "./pooledValue.ts";

/** What a figure was made of. */
export interface Pooled {
  readonly columns: readonly MetricColumn[];
  readonly rows: readonly number[];
  readonly metric: Metric;
  readonly numbers: Numbers;
}

/**
 * The 95 % interval of a figure that there is: Wilson's for a share of two counts; for a count Garwood's exact Poisson
 * interval, widened by the spread from match to match where the sums over matches are known, else by the metric's usual
 * spread.
 *
 * @returns in the unit of the figure, or why there is none
 */
export function figureInterval(dataset: Dataset, what: Pooled): Interval | NoInterval {
  const { columns, rows, metric, numbers } = what;
  const [column, below] = columns;
  if (column === undefined || column.metric.kind === "share") return "no-counts";
  if (metric.noInterval !== undefined) return "modelled";
  if (below !== undefined) return shareInterval(pooled(column, rows), pooled(below, rows));
  const minutes = pooledMinutes(dataset, rows);
  if (numbers === "total") return rateInterval(pooled(column, rows), 90, spreadOf(dataset, what));
  if (Number.isNaN(minutes)) return "rate-only";
  if (column.metric.kind === "total")
    return rateInterval(pooled(column, rows), minutes, spreadOf(dataset, what));
  // A rate is printed with few digits: its count is the whole number nearest to what it makes of the minutes.
  const rate = pooledValue(dataset, columns, rows, numbers);
  return rateInterval(Math.round((rate * minutes) / 90), minutes, metric.spread);
}

/** By the sums over matches where every row has them, else as is usual for the metric. */
function spreadOf(dataset: Dataset, { columns: [column], rows, metric }: Pooled): number {
  const parts = rows.map((row) => sumsOf(dataset, column, row));
  if (parts.includes(undefined)) return metric.spread;
  const total = { n: 0, mm: 0, xx: 0, xm: 0, minutes: 0, count: 0 };
  for (const part of parts) for (const sum of SUMS) total[sum] += part?.[sum] ?? 0;
  return spreadOfSums(total, metric);
}

const SUMS = ["n", "mm", "xx", "xm", "minutes", "count"] as const;

function sumsOf({ rows, matchBase }: Dataset, column: MetricColumn | undefined, row: number) {
  const base = matchBase?.[row];
  const sums = column?.sums?.[row];
  if (base === undefined || sums === undefined) return undefined;
  return { ...base, ...sums, minutes: rows[row]?.minutes ?? 0, count: column?.values[row] ?? 0 };
}
