import { optional } from "valibot";
import { checked } from "../../data/checked.ts";
import { anyText, flag, metricId } from "../../data/leaves.ts";
import { readJson } from "../../data/readJson.ts";
import { objectOf, orNull, recordOf } from "../../data/shapes.ts";
import type { DatasetMetric } from "../../domain/dataset.ts";

const columnsSchema = objectOf({
  metrics: recordOf(
    anyText(),
    objectOf({
      metric: orNull(metricId),
      definition: optional(anyText(), ""),
      derived: optional(flag(), false),
    }),
  ),
});

/** A raw column and the metric it feeds. */
export interface RawMetric {
  readonly column: string;
  readonly metric: DatasetMetric;
}

/** Reads `columns.json`: the metrics the raw tables feed, in its order; columns that feed none are left out. */
export function rawMetrics(json: string, at: string): readonly RawMetric[] {
  const { metrics } = checked(columnsSchema, readJson(json, at), at);
  return Object.entries(metrics).flatMap(([column, { metric: id, definition, derived }]) =>
    id === null ? [] : [{ column, metric: { id, kind: "total", definition, derived } as const }],
  );
}
