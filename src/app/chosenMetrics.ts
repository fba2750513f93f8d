import type { Comparison } from "../comparison/comparison.ts";
import type { MetricId } from "../domain/ids.ts";
import { writtenOut } from "../selection/change.ts";
import type { Selection } from "../selection/selection.ts";

/** A metric that the reader chose; its definition once that is loaded. */
export interface ChosenMetric {
  readonly id: MetricId;
  readonly label: string;
  readonly definition: string | undefined;
}

/** The metrics the reader asked for, at once and not when they are loaded; without a choice, those of the preset. */
export function chosenMetrics(
  selection: Selection,
  comparison: Comparison | undefined,
): readonly ChosenMetric[] {
  const loaded = comparison?.metrics.map(({ metric }) => metric) ?? [];
  const asked = writtenOut(selection).metrics;
  if (asked === undefined) return loaded;
  return asked.map(
    (id) => loaded.find((metric) => metric.id === id) ?? { id, label: spoken(id), definition: undefined },
  );
}

/** "progressive-passes" as "Progressive passes", for the moment until its label is there. */
function spoken(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1).replaceAll("-", " ");
}
