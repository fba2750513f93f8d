import type { MetricId } from "../domain/ids.ts";
import type { IsMetric } from "./metricKeys.ts";
import type { Bad } from "./problems.ts";
import type { Selection } from "./selection.ts";

/** Reads `x`: a metric id. */
export function readAxisX(value: string, bad: Bad, isMetric: IsMetric): Partial<Selection> {
  return isMetric(value) ? { x: value as MetricId } : bad("unknown-value", value);
}

/** Reads `y`: a metric id. */
export function readAxisY(value: string, bad: Bad, isMetric: IsMetric): Partial<Selection> {
  return isMetric(value) ? { y: value as MetricId } : bad("unknown-value", value);
}
