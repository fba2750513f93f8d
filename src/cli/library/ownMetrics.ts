import * as v from "valibot";
import { checked } from "../../data/checked.ts";
import { label, oneOf, spelled, text } from "../../data/leaves.ts";
import { readForeignJson } from "../../data/readForeignJson.ts";
import { listOf, maybe, objectOf } from "../../data/shapes.ts";
import type { MetricId } from "../../domain/ids.ts";
import type { Metric } from "../../domain/metric.ts";

const OWN_ID = /^own-[a-z0-9]+(?:-[a-z0-9]+)*$/;

const decimals = "a whole number from 0 to 3";

const metricSchema = objectOf({
  id: spelled<MetricId>(OWN_ID, "an id that begins with own-"),
  label: label(),
  shortLabel: maybe(text(14)),
  noun: label(),
  category: oneOf([
    ...(["shooting", "creation", "passing", "possession"] as const),
    ...(["defending", "duels", "discipline", "goalkeeping"] as const),
  ])(),
  unit: oneOf(["count", "share", "value"])(),
  direction: oneOf(["higher", "lower", "neutral"])(),
  decimals: v.pipe(v.number(decimals), v.integer(decimals), v.minValue(0, decimals), v.maxValue(3, decimals)),
  definition: text(500),
  trap: maybe(text(500)),
  interval: oneOf(["poisson", "wilson", "none"])(),
  noInterval: maybe(oneOf(["modelled", "adjusted", "measured", "average", "uncounted"])()),
});

const fileSchema = objectOf({ format: oneOf(["per90-metrics/1"])(), metrics: listOf(metricSchema) });

/** The file that describes metrics which only one's own data has, for people to edit. */
export function formatOwnMetrics(metrics: readonly Metric[]): string {
  const said = metrics.map(({ counted: _counted, spread: _spread, ...metric }) => metric);
  return `${JSON.stringify({ format: "per90-metrics/1", metrics: said }, undefined, 2)}\n`;
}

/**
 * Reads a file of own metrics.
 *
 * @throws AppError DATA_NOT_JSON or DATA_INVALID with the exact place
 */
export function parseOwnMetrics(json: string, at: string): readonly Metric[] {
  const { metrics } = checked(fileSchema, readForeignJson(json, at), at);
  return metrics.map(({ shortLabel, trap, noInterval, ...metric }) => ({
    ...metric,
    ...(shortLabel === undefined ? {} : { shortLabel }),
    ...(trap === undefined ? {} : { trap }),
    ...(noInterval === undefined ? {} : { noInterval }),
    spread: 1,
    counted: [],
  }));
}
