import type { Metric } from "../domain/metric.ts";
import { checked } from "./checked.ts";
import { oneOf } from "./leaves.ts";
import { metricSchema } from "./metricSchema.ts";
import { readJson } from "./readJson.ts";
import { listOf, objectOf } from "./shapes.ts";

/**
 * Reads `dictionary/<hash>/metrics.json`, `per90-dictionary/1`: every metric of a release.
 *
 * @returns in the order lists show them
 * @throws AppError DATA_NOT_JSON, or DATA_INVALID with the exact place
 */
export function parseDictionary(json: string, at: string): readonly Metric[] {
  const schema = objectOf({ format: oneOf(["per90-dictionary/1"])(), metrics: listOf(metricSchema()) });
  return checked(schema, readJson(json, at), at).metrics;
}
