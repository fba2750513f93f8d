import type { Dataset, MetricColumn } from "../domain/dataset.ts";
import type { Minutes } from "../domain/ids.ts";
import type { Numbers } from "../selection/selection.ts";
import { per90 } from "../statistics/per90.ts";
import { share } from "../statistics/share.ts";

/**
 * Rows of a dataset pooled into one number: counts and minutes are summed, then divided.
 *
 * @param columns of the metric: a count, a rate or a share; or the numerator and the denominator of a share
 * @param rows indices into `dataset.rows`, at least one
 * @param numbers `total` gives counts, anything else rates per 90; a share is percent either way
 * @returns NaN where any part is absent, or where parts cannot be summed
 */
export function pooledValue(
  dataset: Dataset,
  [column, below]: readonly MetricColumn[],
  rows: readonly number[],
  numbers: Numbers,
): number {
  if (column === undefined) return NaN;
  if (below !== undefined) return share(pooled(column, rows), pooled(below, rows));
  const { kind } = column.metric;
  if (kind !== "total") return kind === "per90" && numbers === "total" ? NaN : given(dataset, column, rows);
  const count = pooled(column, rows);
  return numbers === "total" ? count : per90(count, pooledMinutes(dataset, rows) as Minutes);
}

/** A rate or a share that came without its counts: one row as it stands, rates of several weighed by minutes. */
function given(dataset: Dataset, column: MetricColumn, rows: readonly number[]): number {
  const [row, ...more] = rows;
  if (row !== undefined && more.length === 0) return column.values[row] ?? NaN;
  if (column.metric.kind === "share") return NaN;
  return weighted(dataset, column, rows) / pooledMinutes(dataset, rows);
}

/** Counts of the rows together; NaN when any of them has none: a sum with a part missing would be too small. */
export function pooled({ values }: MetricColumn, rows: readonly number[]): number {
  let total = 0;
  for (const row of rows) total += values[row] ?? NaN;
  return total;
}

/** Minutes of the rows together; NaN when any of them has none. */
export function pooledMinutes(dataset: Dataset, rows: readonly number[]): number {
  let total = 0;
  for (const row of rows) total += dataset.rows[row]?.minutes ?? NaN;
  return total;
}

/** Sum of rates times minutes. */
function weighted(dataset: Dataset, { values }: MetricColumn, rows: readonly number[]): number {
  let total = 0;
  for (const row of rows) total += (values[row] ?? NaN) * (dataset.rows[row]?.minutes ?? NaN);
  return total;
}
