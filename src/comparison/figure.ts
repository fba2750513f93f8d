import type { Dataset, MetricColumn } from "../domain/dataset.ts";
import type { Minutes } from "../domain/ids.ts";
import type { Metric } from "../domain/metric.ts";
import type { Numbers } from "../selection/selection.ts";
import type { Figure, GapReason } from "./comparison.ts";
import { per90 } from "./per90.ts";
import { share } from "./share.ts";

/**
 * One player's figure on one metric, the given rows of a dataset pooled: counts and minutes are summed, then divided.
 *
 * @param rows indices into `dataset.rows`, at least one
 * @param numbers `total` gives counts; anything else rates per 90. A share is percent either way.
 */
export function figure(dataset: Dataset, rows: readonly number[], metric: Metric, numbers: Numbers): Figure {
  const [column, below] = columnsOf(dataset, metric);
  if (column === undefined) return gap(failed(dataset, metric) ? "unreadable" : "not-recorded");
  if (below !== undefined) return ratioFigure(column, below, rows);
  if (column.metric.kind === "share") return shareFigure(column, rows);
  if (column.metric.kind === "per90") return rateFigure(dataset, column, rows, numbers);
  return countFigure(dataset, column, rows, numbers);
}

/** The columns a figure is made of: the numerator and denominator of a share where both are counted, else its own. */
export function columnsOf({ columns }: Dataset, { id, ratio }: Metric): readonly MetricColumn[] {
  const counts = [ratio?.numerator, ratio?.denominator]
    .flatMap((count) => (count === undefined ? [] : (columns.get(count) ?? [])))
    .filter(({ metric }) => metric.kind === "total");
  if (counts.length === 2) return counts;
  const own = columns.get(id);
  return own === undefined ? [] : [own];
}

/** True when the dataset records what the figure needs and it is not there: its file could not be read. */
function failed({ metricIds, columns }: Dataset, { id, ratio }: Metric): boolean {
  const needed = [id, ratio?.numerator, ratio?.denominator];
  return metricIds.some((count) => needed.includes(count) && !columns.has(count));
}

/** Minutes of the rows together; undefined when any of them has none. */
export function minutesOf(dataset: Dataset, rows: readonly number[]): Minutes | undefined {
  return sum(rows.map((row) => dataset.rows[row]?.minutes)) as Minutes | undefined;
}

function countFigure(
  dataset: Dataset,
  column: MetricColumn,
  rows: readonly number[],
  numbers: Numbers,
): Figure {
  const count = pooled(column, rows);
  if (count === undefined) return gap("not-recorded");
  if (numbers === "total") return { state: "value", value: count };
  const minutes = minutesOf(dataset, rows);
  return minutes === undefined ? gap("not-recorded") : { state: "value", value: per90(count, minutes) };
}

function rateFigure(
  dataset: Dataset,
  column: MetricColumn,
  rows: readonly number[],
  numbers: Numbers,
): Figure {
  if (numbers === "total") return gap("rate-only");
  const values = rows.map((row) => column.values[row]);
  const [only] = values;
  if (only === undefined || values.includes(undefined)) return gap("not-recorded");
  if (rows.length === 1) return { state: "value", value: only };
  const minutes = minutesOf(dataset, rows);
  if (minutes === undefined) return gap("clubs-not-poolable");
  const weighted = sum(rows.map((row) => (column.values[row] ?? 0) * (dataset.rows[row]?.minutes ?? 0)));
  return { state: "value", value: (weighted ?? 0) / minutes };
}

function shareFigure(column: MetricColumn, rows: readonly number[]): Figure {
  const [row] = rows;
  if (rows.length > 1 || row === undefined) return gap("clubs-not-poolable");
  const value = column.values[row];
  return value === undefined ? gap("not-recorded") : { state: "value", value };
}

function ratioFigure(above: MetricColumn, below: MetricColumn, rows: readonly number[]): Figure {
  const numerator = pooled(above, rows);
  const denominator = pooled(below, rows);
  if (numerator === undefined || denominator === undefined) return gap("not-recorded");
  return denominator === 0 ? gap("no-attempts") : { state: "value", value: share(numerator, denominator) };
}

function pooled(column: MetricColumn, rows: readonly number[]): number | undefined {
  return sum(rows.map((row) => column.values[row]));
}

/** Undefined when any part is: a sum with a part missing would be too small. */
function sum(parts: readonly (number | undefined)[]): number | undefined {
  return parts.reduce<number | undefined>(
    (total, part) => (total === undefined || part === undefined ? undefined : total + part),
    0,
  );
}

function gap(reason: GapReason): Figure {
  return { state: "gap", reason };
}
