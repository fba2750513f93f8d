import type { Dataset, MetricColumn } from "../domain/dataset.ts";
import type { Metric } from "../domain/metric.ts";
import type { Numbers } from "../selection/selection.ts";
import { quantile } from "../statistics/quantile.ts";
import type { PeerFigures, PeerSet } from "./comparison.ts";
import { columnsOf } from "./plainFigure.ts";
import { pooledValue } from "./pooledValue.ts";

/**
 * One metric over a peer group, clubs summed.
 *
 * @returns values in the unit that `numbers` asks for; undefined when no member has a figure
 */
export function peerFigures(
  { members }: Pick<PeerSet, "members">,
  metric: Metric,
  numbers: Numbers,
): PeerFigures | undefined {
  const columns = new Map<Dataset, readonly MetricColumn[]>();
  const asked = metric.unit === "value" ? "per90" : numbers;
  const values = Float64Array.from(members, ({ dataset, rows }) => {
    const known = columns.get(dataset) ?? columnsOf(dataset, metric);
    columns.set(dataset, known);
    return pooledValue(dataset, known, rows, asked);
  });
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  return sorted.length === 0 ? undefined : { values, sorted, median: quantile(sorted, 0.5) };
}
