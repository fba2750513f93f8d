import type { MetricId } from "../../domain/ids.ts";
import type {
  IntervalKind,
  Metric,
  MetricCategory,
  MetricUnit,
  NoIntervalReason,
} from "../../domain/metric.ts";
import type { FigureKind } from "../columns/meaning.ts";

/** A column that the metric table does not know. */
export interface OwnColumn {
  readonly metric: MetricId;
  readonly label: string;
  readonly kind: FigureKind;
  /** All that stand in it. */
  readonly values: readonly number[];
}

/** Words of labels and the category they speak of, the first that fits. */
const CATEGORIES: readonly (readonly [MetricCategory, RegExp])[] = [
  ["goalkeeping", /sav|keeper|conced|clean sheet|claim/],
  ["discipline", /card|foul|offence/],
  ["creation", /assist|chance|creat|cross|xa\b/],
  ["passing", /pass|switch/],
  ["shooting", /shot|goal|xg|finish/],
  ["duels", /duel|aerial/],
  ["defending", /tackl|press|intercept|block|clear|defen|recover/],
];

/** A metric of its own for a column nobody knows, neutral: what is good of it, no one has said. */
export function ownMetric({ metric: id, label, kind, values }: OwnColumn): Metric {
  const name = label.length > 80 ? `${label.slice(0, 79)}…` : label;
  return {
    id,
    label: name,
    ...(name.length > 14 ? { shortLabel: `${name.slice(0, 13)}…` } : {}),
    noun: /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name,
    category: CATEGORIES.find(([, words]) => words.test(label.toLowerCase()))?.[0] ?? "possession",
    unit: UNITS[kind],
    direction: "neutral",
    decimals: decimalsOf(kind, values),
    definition: `The column “${name}” of an opened file, as its source counts it.`,
    ...intervalOf(kind, values),
    spread: 1,
    counted: [],
  };
}

const UNITS: Readonly<Record<FigureKind, MetricUnit>> = {
  total: "count",
  per90: "count",
  share: "share",
  value: "value",
};

/** As many as the cells have, two at most; a count becomes a rate, which takes two. */
function decimalsOf(kind: FigureKind, values: readonly number[]): number {
  if (kind === "total") return 2;
  return values.some((value) => !isWhole(value * 10)) ? 2 : values.every(isWhole) ? 0 : 1;
}

/** Only whole numbers of a total can be events; of anything else nobody knows how it spreads. */
function intervalOf(
  kind: FigureKind,
  values: readonly number[],
): { readonly interval: IntervalKind; readonly noInterval?: NoIntervalReason } {
  if (kind === "total" && values.every(isWhole)) return { interval: "poisson" };
  return { interval: "none", noInterval: REASONS[kind] };
}

const REASONS: Readonly<Record<FigureKind, NoIntervalReason>> = {
  total: "measured",
  per90: "measured",
  share: "uncounted",
  value: "average",
};

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-9;
}
