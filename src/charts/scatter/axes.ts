import type { MetricId } from "../../domain/ids.ts";
import type { Metric } from "../../domain/metric.ts";
import type { Selection } from "../../selection/selection.ts";

/** The metrics of the two axes: across and up. Undefined where there is none. */
export interface Axes {
  readonly x: MetricId | undefined;
  readonly y: MetricId | undefined;
}

/**
 * The axes a selection asks for; one it does not name is the first of its metrics across, the second up, or the other of
 * the two where that one is taken.
 */
export function axesOf({ x, y }: Pick<Selection, "x" | "y">, [first, second]: readonly Metric[]): Axes {
  const across = x ?? other([first?.id, second?.id], y);
  return { x: across, y: y ?? other([second?.id, first?.id], across) };
}

function other(ids: readonly (MetricId | undefined)[], taken: MetricId | undefined): MetricId | undefined {
  return ids.find((id) => id !== undefined && id !== taken);
}
