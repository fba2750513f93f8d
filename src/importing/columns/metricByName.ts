import type { MetricId } from "../../domain/ids.ts";
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
  const groupPer90 = foldName(column.group ?? "").per90;
  for (const [i, spelling] of spellings(column).entries()) {
    const name = foldName(spelling.name);
    if (name.perMatch) return undefined;
    const heading = foldName(spelling.group);
    const entries = NAME_BOOK.get(name.key) ?? [];
    const found = choose(entries, foldGroup(spelling.group), provider);
    if (found === undefined) continue;
    const { metric, provider: by } = found.entry;
    if (metric === undefined) return undefined;
    const per90 = name.per90 || groupPer90 || heading.per90 || found.entry.per90 === true;
    const sure = i > 0 && found.confidence === "certain" && column.group === undefined;
    return {
      metric,
      per90: per90 && METRIC_BY_ID.get(metric)?.unit === "count",
      confidence: sure ? "likely" : confidenceOf(found.confidence, name),
      why: by === undefined ? { code: "label" } : { code: found.code, provider: by },
    };
  }
  return similar(column, groupPer90);
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

/** A name of one or two letters, or of another provider's four, may be anything. */
function confidenceOf(confidence: Confidence, { key }: FoldedName): Confidence {
  const letters = key.replace(/[^\p{L}]/gu, "").length;
  return confidence === "likely" && letters <= 4 ? "unsure" : confidence;
}

function similar(column: TableColumn, groupPer90: boolean): MetricByName | undefined {
  const { key, per90, perMatch } = foldName(column.name);
  const other = perMatch ? undefined : similarName(key);
  const entry = NAME_BOOK.get(other ?? "")?.find(({ group, metric }) => group === "" && metric !== undefined);
  if (entry?.metric === undefined) return undefined;
  return {
    metric: entry.metric,
    per90: (per90 || groupPer90) && METRIC_BY_ID.get(entry.metric)?.unit === "count",
    confidence: "unsure",
    why: { code: "similar-name", other: METRIC_BY_ID.get(entry.metric)?.label ?? entry.metric },
  };
}
