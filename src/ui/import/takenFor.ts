import type { Metric } from "../../domain/metric.ts";
import { METRICS } from "../../domain/metrics.ts";
import { FACTS, type FigureKind, type Meaning } from "../../importing/columns/meaning.ts";

/** What a column's figures are, as a reader chooses it: a fraction is a share written from 0 to 1. */
export const SHOWN_KINDS = ["total", "per90", "share", "fraction", "value"] as const;
export type ShownKind = (typeof SHOWN_KINDS)[number];

/** A meaning as the value of an option. */
export function takenFor(meaning: Meaning): string {
  if (meaning.as === "fact") return `fact ${meaning.fact}`;
  return meaning.as === "metric" ? `metric ${meaning.metric}` : meaning.as;
}

/** The meaning an option stands for; what its figures are stays as it was where that is possible. */
export function meaningOf(value: string, before: Meaning, label: string): Meaning {
  const [as, id] = value.split(" ");
  const fact = FACTS.find((one) => as === "fact" && one === id);
  if (fact !== undefined) return { as: "fact", fact };
  const metric = METRICS.find((one) => as === "metric" && one.id === id);
  const shown = shownKind(before);
  if (metric !== undefined) {
    const kinds = kindsFor(metric);
    const kind = shown !== undefined && kinds.includes(shown) ? shown : (kinds[0] ?? "value");
    return { as: "metric", metric: metric.id, ...figureKind(kind) };
  }
  return as === "own" ? { as: "own", label, ...figureKind(shown ?? "value") } : { as: "left-out" };
}

/** What the figures of a column are taken for; undefined where it has none. */
export function shownKind(meaning: Meaning): ShownKind | undefined {
  if (meaning.as === "fact" || meaning.as === "left-out") return undefined;
  return meaning.kind === "share" && meaning.times === 100 ? "fraction" : meaning.kind;
}

/** The same with figures of another kind. */
export function withKind(meaning: Meaning, value: string): Meaning {
  const kind = SHOWN_KINDS.find((one) => one === value);
  if (kind === undefined || meaning.as === "fact" || meaning.as === "left-out") return meaning;
  return { ...meaning, ...figureKind(kind) };
}

/** What a column's figures may be taken for: a metric's unit leaves little choice, a metric of its own leaves all. */
export function possibleKinds(meaning: Meaning): readonly ShownKind[] {
  if (meaning.as === "own") return SHOWN_KINDS;
  if (meaning.as !== "metric") return [];
  const metric = METRICS.find(({ id }) => id === meaning.metric);
  return metric === undefined ? [] : kindsFor(metric);
}

function kindsFor({ unit }: Metric): readonly ShownKind[] {
  if (unit === "count") return ["total", "per90"];
  return unit === "share" ? ["share", "fraction"] : ["value"];
}

function figureKind(kind: ShownKind): { readonly kind: FigureKind; readonly times: 1 | 100 } {
  return kind === "fraction" ? { kind: "share", times: 100 } : { kind, times: 1 };
}
