import { invalid } from "../../data/invalid.ts";
import { parseDictionary } from "../../data/parseDictionary.ts";
import { isOwn } from "../../domain/isOwn.ts";
import type { Metric } from "../../domain/metric.ts";
import { METRIC_BY_ID } from "../../domain/metrics.ts";

/** The file that describes metrics which only one's own data has, `per90-dictionary/1`, for people to edit. */
export function formatOwnMetrics(metrics: readonly Metric[]): string {
  return `${JSON.stringify({ format: "per90-dictionary/1", metrics }, undefined, 2)}\n`;
}

/**
 * Reads a file of own metrics.
 *
 * @throws AppError DATA_NOT_JSON or DATA_INVALID with the exact place
 */
export function parseOwnMetrics(json: string, at: string): readonly Metric[] {
  const metrics = parseDictionary(json, at);
  metrics.forEach(({ id }, i) => {
    if (isOwn(id) && !METRIC_BY_ID.has(id)) return;
    throw invalid(
      at,
      `$.metrics[${i}].id`,
      "an id that begins with own-, and is not in the metric table",
      id,
    );
  });
  return metrics;
}
