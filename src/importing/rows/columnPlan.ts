import { fnv1a } from "../../domain/fnv1a.ts";
import type { MetricId } from "../../domain/ids.ts";
import { METRIC_BY_ID } from "../../domain/metrics.ts";
import { slug } from "../../domain/slug.ts";
import type { Fact, FigureKind, Meaning, Recognition } from "../columns/meaning.ts";

/** A column of figures, and how its cells become the figures of a metric. */
export interface FigureColumn {
  readonly at: number;
  readonly metric: MetricId;
  readonly kind: FigureKind;
  readonly times: 1 | 100;
  /** It counts events, so it is never below zero. */
  readonly events: boolean;
  /** The column's name, of a metric that the table does not have. */
  readonly label?: string;
}

/** Which column says what. Each fact and each metric has one column at most. */
export interface ColumnPlan {
  readonly facts: ReadonlyMap<Fact, number>;
  readonly figures: readonly FigureColumn[];
}

/** The plan of recognised columns: the first one of each fact and metric. Own metrics get ids of their own. */
export function columnPlan({ columns }: Recognition): ColumnPlan {
  const facts = new Map<Fact, number>();
  const figures = new Map<MetricId, FigureColumn>();
  for (const { at, meaning } of columns) {
    if (meaning.as === "fact" && !facts.has(meaning.fact)) facts.set(meaning.fact, at);
    const figure = figureColumn(at, meaning, figures);
    if (figure !== undefined && !figures.has(figure.metric)) figures.set(figure.metric, figure);
  }
  return { facts, figures: [...figures.values()] };
}

function figureColumn(
  at: number,
  meaning: Meaning,
  taken: ReadonlyMap<MetricId, FigureColumn>,
): FigureColumn | undefined {
  if (meaning.as === "metric") {
    const { metric, kind, times } = meaning;
    return { at, metric, kind, times, events: METRIC_BY_ID.get(metric)?.interval === "poisson" };
  }
  if (meaning.as !== "own") return undefined;
  const { label, kind, times } = meaning;
  const events = kind === "total" || kind === "per90";
  return { at, metric: ownMetricId(label, taken), kind, times, events, label };
}

/** `own-<slug>`, with a number behind it when another column has the same, or own goals have. */
function ownMetricId(label: string, taken: ReadonlyMap<MetricId, FigureColumn>): MetricId {
  const word = slug(label).slice(0, 60).replace(/-+$/, "") || fnv1a(label).toString(36);
  for (let number = 1; ; number += 1) {
    const id = `own-${word}${number === 1 ? "" : `-${number}`}` as MetricId;
    if (!taken.has(id) && !METRIC_BY_ID.has(id)) return id;
  }
}
