import type { Comparison } from "../comparison/comparison.ts";
import type { Metric } from "../domain/metric.ts";
import { METRIC_BY_ID } from "../domain/metrics.ts";
import { writtenOut } from "../selection/change.ts";
import type { Selection } from "../selection/selection.ts";

/** The metrics the reader asked for, at once and not when they are loaded; without a choice, those of the preset. */
export function chosenMetrics(selection: Selection, comparison: Comparison | undefined): readonly Metric[] {
  const asked = writtenOut(selection).metrics;
  if (asked === undefined) return comparison?.metrics.map(({ metric }) => metric) ?? [];
  return asked.flatMap((id) => METRIC_BY_ID.get(id) ?? []);
}
