import type { Dataset, MetricColumn } from "../domain/dataset.ts";
import type { Metric } from "../domain/metric.ts";
import type { Numbers } from "../selection/selection.ts";
import type { Figure, GapReason } from "./comparison.ts";
import { pooled, pooledValue } from "./pooledValue.ts";

/**
 * One player's figure on one metric, the given rows of a dataset pooled, as far as it can be known without minutes and
 * peers: a press report's figure is just this.
 *
 * @param rows indices into `dataset.rows`, at least one
 * @param numbers `total` gives counts; anything else rates per 90. A share is percent and an average the same either way.
 */
export function plainFigure(
  dataset: Dataset,
  rows: readonly number[],
  metric: Metric,
  numbers: Numbers,
): Figure {
  const columns = columnsOf(dataset, metric);
  const value = pooledValue(dataset, columns, rows, metric.unit === "value" ? "per90" : numbers);
  if (Number.isNaN(value)) return { state: "gap", reason: gapReason(dataset, rows, metric, numbers) };
  const interval = columns[0]?.metric.kind === "share" ? "no-counts" : "rate-only";
  return { state: "value", value, interval, standing: undefined };
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

function gapReason(dataset: Dataset, rows: readonly number[], metric: Metric, numbers: Numbers): GapReason {
  const columns = columnsOf(dataset, metric);
  const [column] = columns;
  if (column === undefined) return failed(dataset, metric) ? "unreadable" : "not-recorded";
  const { kind } = column.metric;
  if (kind === "per90" && numbers === "total") return "rate-only";
  if (kind === "share" && rows.length > 1) return "clubs-not-poolable";
  if (columns.some((one) => Number.isNaN(pooled(one, rows)))) return "not-recorded";
  if (columns.length > 1) return "no-attempts";
  return kind === "per90" ? "clubs-not-poolable" : "not-recorded";
}

/** True when the dataset records what the figure needs and it is not there: its file could not be read. */
function failed({ metricIds, columns }: Dataset, { id, ratio }: Metric): boolean {
  const needed = [id, ratio?.numerator, ratio?.denominator];
  return metricIds.some((count) => needed.includes(count) && !columns.has(count));
}
