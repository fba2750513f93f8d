import type { MetricId } from "../domain/ids.ts";
import type { Selection } from "./selection.ts";

/** The metrics on the axes of a scatter as they are; undefined where there is none. */
interface AxesNow {
  readonly x: MetricId | undefined;
  readonly y: MetricId | undefined;
}

/** Another metric on one axis; one that stands on the other axis changes places with it. */
export function withAxis(selection: Selection, now: AxesNow, axis: "x" | "y", metric: MetricId): Selection {
  const other = axis === "x" ? now.y : now.x;
  const rest = other === metric ? now[axis] : other;
  return withAxes(selection, axis === "x" ? { x: metric, y: rest } : { x: rest, y: metric });
}

/** The metrics of the axes in each other's place. */
export function withAxesSwapped(selection: Selection, { x, y }: AxesNow): Selection {
  return withAxes(selection, { x: y, y: x });
}

function withAxes(selection: Selection, { x, y }: AxesNow): Selection {
  const { x: _, y: __, ...rest } = selection;
  return { ...rest, ...(x !== undefined && { x }), ...(y !== undefined && { y }) };
}
