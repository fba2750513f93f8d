import type { MetricId } from "./ids.ts";
import type { Metric, MetricCategory } from "./metric.ts";
import { CREATION } from "./metricTable/creation.ts";
import { DEFENDING } from "./metricTable/defending.ts";
import { DISCIPLINE } from "./metricTable/discipline.ts";
import { DUELS } from "./metricTable/duels.ts";
import { GOALKEEPING } from "./metricTable/goalkeeping.ts";
import { PASSING } from "./metricTable/passing.ts";
import { POSSESSION } from "./metricTable/possession.ts";
import { metricOf, type MetricRow } from "./metricTable/row.ts";
import { SHOOTING } from "./metricTable/shooting.ts";

/** The table, a category a file; in each, what the shipped data holds comes before what only other files have. */
const CATEGORIES: readonly (readonly [MetricCategory, readonly MetricRow[]])[] = [
  ["shooting", SHOOTING],
  ["creation", CREATION],
  ["passing", PASSING],
  ["possession", POSSESSION],
  ["defending", DEFENDING],
  ["duels", DUELS],
  ["discipline", DISCIPLINE],
  ["goalkeeping", GOALKEEPING],
];

/** Every metric, in the order lists show them. A share's numerator and denominator stand in the table too. */
export const METRICS: readonly Metric[] = CATEGORIES.flatMap(([category, rows]) =>
  rows.map((row) => metricOf(category, row)),
);

export const METRIC_BY_ID: ReadonlyMap<MetricId, Metric> = new Map(METRICS.map((entry) => [entry.id, entry]));
