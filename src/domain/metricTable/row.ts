import type { MetricId } from "../ids.ts";
import { DEFINITION_TEXTS } from "../metricDefinitionCodes.ts";
import type {
  Direction,
  IntervalKind,
  Metric,
  MetricCategory,
  MetricUnit,
  NoIntervalReason,
} from "../metric.ts";

/**
 * What is counted decides unit and interval: `count` is events; `share` two counts, one over the other. `modelled`,
 * `adjusted` and `measured` are summed and divided by minutes like counts, but are no events; an `average` is neither.
 */
type Kind = "count" | "share" | "modelled" | "adjusted" | "measured" | "average";

/** One line of the metric table. */
export type MetricRow = readonly [
  id: string,
  label: string,
  shortLabel: string,
  kind: Kind,
  direction: Direction,
  decimals: number,
  spread: number,
  definition: string,
  more?: {
    /** The two counts of a share, above and below the line. */
    readonly of?: readonly [numerator: string, denominator: string];
    readonly trap?: string;
  },
];

/** The metric that a line of the table describes. */
export function metricOf(
  category: MetricCategory,
  [id, label, shortLabel, kind, direction, decimals, spread, definition, { of, trap } = {}]: MetricRow,
): Metric {
  return {
    id: id as MetricId,
    label,
    shortLabel,
    noun: label.charAt(0).toLowerCase() + label.slice(1),
    category,
    unit: UNITS[kind],
    direction,
    decimals,
    definition,
    ...(trap === undefined ? {} : { trap }),
    ...intervalOf(kind, of !== undefined),
    spread,
    counted: DEFINITION_TEXTS,
    ...(of === undefined ? {} : { ratio: { numerator: of[0] as MetricId, denominator: of[1] as MetricId } }),
  };
}

const UNITS: Readonly<Record<Kind, MetricUnit>> = {
  count: "count",
  share: "share",
  modelled: "count",
  adjusted: "count",
  measured: "count",
  average: "value",
};

function intervalOf(
  kind: Kind,
  counted: boolean,
): { readonly interval: IntervalKind; readonly noInterval?: NoIntervalReason } {
  if (kind === "count") return { interval: "poisson" };
  if (kind === "share") return counted ? { interval: "wilson" } : none("uncounted");
  return none(kind);
}

function none(noInterval: NoIntervalReason) {
  return { interval: "none", noInterval } as const;
}
