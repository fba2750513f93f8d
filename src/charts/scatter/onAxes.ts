import { compareFigures } from "../../comparison/compareFigures.ts";
import type { ComparedMetric, Comparison } from "../../comparison/comparison.ts";
import type { LoadedSelection } from "../../comparison/loadSelection.ts";
import { withStandings } from "../../comparison/withStandings.ts";
import type { Metric } from "../../domain/metric.ts";
import { rawNumbers } from "../../findings/rawNumbers.ts";
import type { Selection } from "../../selection/selection.ts";
import type { ViewInput } from "../view/chartView.ts";
import { axesOf } from "./axes.ts";

/** The metrics of the axes: across and up. */
export type Both = readonly [ComparedMetric, ComparedMetric];

/** A comparison on its axes. */
export interface OnAxes {
  readonly comparison: Comparison;
  /** Undefined where there are not two different metrics. */
  readonly both: Both | undefined;
}

/**
 * The comparison on its two axes alone, its figures never percentiles. Metrics that are not of the selection are
 * resolved from what was loaded.
 */
export function onAxes(input: ViewInput): OnAxes {
  const { comparison, loaded, selection } = input;
  const numbers = rawNumbers(comparison.numbers);
  const metrics = axisMetrics(input);
  const isThere = (wanted: Metric) => comparison.metrics.some(({ metric }) => metric.id === wanted.id);
  const ready = metrics.every(isThere)
    ? comparison
    : resolved({ ...selection, numbers }, { ...loaded, metrics });
  const [across, up] = metrics.map(({ id }) => ready.metrics.find(({ metric }) => metric.id === id));
  const both = across && up && across !== up ? ([across, up] as const) : undefined;
  return { comparison: { ...ready, numbers, metrics: both ?? comparison.metrics }, both };
}

function resolved(selection: Selection, loaded: LoadedSelection): Comparison {
  return withStandings(compareFigures(selection, loaded), selection, loaded);
}

/** Two of the selection's metrics and those loaded for the axes; an axis that is none of them is as if it were not named. */
function axisMetrics({ comparison, loaded, selection: { x, y } }: ViewInput): readonly Metric[] {
  const own = comparison.metrics.map(({ metric }) => metric);
  const known = new Map([...own, ...(loaded.axes ?? [])].map((metric) => [metric.id, metric]));
  const wanted = axesOf({ ...(x && known.has(x) ? { x } : {}), ...(y && known.has(y) ? { y } : {}) }, own);
  return [wanted.x, wanted.y].flatMap((id) => (id && known.get(id)) ?? []);
}
