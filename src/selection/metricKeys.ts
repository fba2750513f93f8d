import type { MetricId } from "../domain/ids.ts";
import type { Bad } from "./problems.ts";
import type { Selection } from "./selection.ts";
import { MAX_METRICS } from "./selection.ts";
import { readTokens } from "./tokens.ts";

/** Whether an id is a metric's. */
export type IsMetric = (id: string) => boolean;

/** Reads `m`: metric ids. */
export function readMetrics(value: string, bad: Bad, isMetric: IsMetric): Partial<Selection> {
  const read = (text: string) => metricId(text, isMetric);
  const metrics = readTokens(value, { limit: MAX_METRICS, read, write: String }, bad);
  return metrics ? { metrics } : {};
}

function metricId(text: string, isMetric: IsMetric): MetricId | undefined {
  return isMetric(text) ? (text as MetricId) : undefined;
}
