import type { Metric } from "../domain/metric.ts";
import { checked } from "./checked.ts";
import { invalid } from "./invalid.ts";
import { metricSchema } from "./metricSchema.ts";
import { readJson } from "./readJson.ts";

/**
 * Reads `dictionary/<id>.json`, a metric as charts fetch it.
 *
 * @param id the metric that the name of the file says
 * @throws AppError DATA_NOT_JSON, or DATA_INVALID with the exact place
 */
export function parseMetric(json: string, at: string, id: string): Metric {
  const metric = checked(metricSchema(), readJson(json, at), at);
  if (metric.id !== id) throw invalid(at, "$.id", id, metric.id);
  return metric;
}
