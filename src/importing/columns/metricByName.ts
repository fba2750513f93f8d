import type { MetricId } from "../../domain/ids.ts";
import { METRIC_IDS } from "../../domain/metricIds.ts";
import { METRIC_BY_ID } from "../../domain/metrics.ts";
import type { Provider } from "../../domain/metricNames.ts";
import type { TableColumn } from "../table/table.ts";
import { foldName, type FoldedName } from "./foldName.ts";
import type { Confidence, Why } from "./meaning.ts";
import { foldGroup, NAME_BOOK, type NamedMetric } from "./nameBook.ts";
import { similarName } from "./similarName.ts";
import { spellings } from "./spellings.ts";

/** The metric that a column's name says, and how surely. */
export interface MetricByName {
  readonly metric: MetricId;
  /** Said by the name or the heading, or known of the provider. */
  readonly per90: boolean;
  readonly confidence: Confidence;
  readonly why: Why;
}

/**
 * The metric that the header of a column names.
 *
 * @param provider whose names they are; ambiguous ones follow it
 * @returns undefined for a name nobody uses for a metric
 */
export function metricByName(column: TableColumn, provider: Provider | undefined): MetricByName | undefined {
  for (const [i, { name, group }] of spellings(column, provider === undefined).entries()) {
    const folded = foldName(name);
    if (folded.perMatch) return undefined;
    const chosen = choose(NAME_BOOK.get(folded.key) ?? [], foldGroup(group), provider);
    if (chosen === undefined) continue;
    const confidence = confidenceOf(chosen, folded, i > 0 && column.group === undefined);
    return said(chosen, isPer90(folded, column, group), confidence);
  }
  return similar(column);
}

function said({ entry, code }: Chosen, per90: boolean, confidence: Confidence): MetricByName | undefined {
  const { metric, provider } = entry;
  if (metric === undefined) return undefined;
  return {
    metric,
    per90: (per90 || entry.per90 === true) && METRIC_BY_ID.get(metric)?.unit === "count",
    confidence,
    why: provider === undefined ? { code: "label" } : { code, provider },
  };
}

function isPer90({ per90 }: FoldedName, column: TableColumn, group: string): boolean {
  return per90 || foldName(column.group ?? "").per90 || foldName(group).per90;
}

interface Chosen {
  readonly entry: NamedMetric;
  readonly code: "name" | "group-name";
  readonly confidence: Confidence;
}

function choose(
  entries: readonly NamedMetric[],
  group: string,
  provider: Provider | undefined,
): Chosen | undefined {
  const theirs = (entry: NamedMetric) => provider === undefined || entry.provider === provider;
  const grouped = group === "" ? undefined : entries.find((entry) => entry.group === group && theirs(entry));
  if (grouped !== undefined) return { entry: grouped, code: "group-name", confidence: "certain" };
  const open = entries.filter((entry) => entry.group === "");
  const own = open.find((entry) => provider !== undefined && entry.provider === provider);
  if (own !== undefined) return { entry: own, code: "name", confidence: "certain" };
  const label = open.find((entry) => entry.provider === undefined);
  if (label !== undefined) return { entry: label, code: "name", confidence: "certain" };
  const [first] = open.filter((entry) => entry.metric !== undefined);
  if (first === undefined) return undefined;
  const agreed = open.every((entry) => entry.metric === first.metric);
  return { entry: first, code: "name", confidence: agreed ? "likely" : "unsure" };
}

/** A name read in a roundabout way is less sure; one of two letters, or another provider's of four, may be anything. */
function confidenceOf({ entry, confidence }: Chosen, { key }: FoldedName, roundabout: boolean): Confidence {
  const letters = key.replace(/[^\p{L}]/gu, "").length;
  const isShort = entry.provider === undefined ? letters <= 2 && !METRIC_IDS.has(key) : letters <= 4;
  if (confidence === "certain" && !(isShort && entry.provider === undefined)) {
    return roundabout ? "likely" : "certain";
  }
  return isShort ? "unsure" : confidence;
}

function similar(column: TableColumn): MetricByName | undefined {
  const folded = foldName(column.name);
  const entry = NAME_BOOK.get(similarName(folded.key) ?? "")?.find(({ group }) => group === "");
  const metric = METRIC_BY_ID.get(entry?.metric ?? ("" as MetricId));
  if (folded.perMatch || metric === undefined) return undefined;
  return {
    metric: metric.id,
    per90: isPer90(folded, column, "") && metric.unit === "count",
    confidence: "unsure",
    why: { code: "similar-name", other: metric.label },
  };
}
