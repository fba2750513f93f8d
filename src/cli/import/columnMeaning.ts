import type { MetricId } from "../../domain/ids.ts";
import { METRIC_BY_ID } from "../../domain/metrics.ts";
import { FACTS, type FigureKind, type Meaning } from "../../importing/columns/meaning.ts";
import type { TableColumn } from "../../importing/table/table.ts";

const KINDS: readonly FigureKind[] = ["total", "per90", "share", "value"];

/** A column, and what a person says it is. */
export interface SaidColumn {
  readonly at: number;
  readonly meaning: Meaning;
}

/**
 * Reads `Name=metric:<id>[:<kind>]`, `Name=fact:<fact>`, `Name=own[:<kind>]` or `Name=left-out`. The name may have its
 * heading before it, "Take-Ons / Att", or be the column's number: `#12`.
 *
 * @returns what is wrong with it, as text, where it makes no sense
 */
export function columnMeaning(said: string, columns: readonly TableColumn[]): SaidColumn | string {
  const cut = said.lastIndexOf("=");
  const name = said.slice(0, Math.max(cut, 0)).trim();
  const found = columns.filter((column) =>
    [column.name, columnName(column), `#${column.at + 1}`].includes(name),
  );
  const [column] = found;
  if (cut < 0) return `--column takes "Name=metric:passes:total" or the like; got ${said}`;
  if (column === undefined) return `there is no column ${name}`;
  if (found.length > 1) {
    return `${found.length} columns are called ${name}; name one by its number: ${found.map(({ at }) => `#${at + 1}`).join(", ")}`;
  }
  const meaning = meaningOf(said.slice(cut + 1).trim(), columnName(column));
  return typeof meaning === "string" ? meaning : { at: column.at, meaning };
}

/** A column's name with its heading: "Take-Ons / Att". */
export function columnName({ group, name }: TableColumn): string {
  return group === undefined ? name : `${group} / ${name}`;
}

function meaningOf(text: string, label: string): Meaning | string {
  const [as, word = "", kind = ""] = text.split(":");
  if (as === "left-out") return { as };
  if (as === "fact") return factMeaning(word);
  if (as === "own") return withKind(word, "total", (one) => ({ as, label, kind: one, times: 1 }));
  return as === "metric" ? metricMeaning(word, kind) : `expected metric, fact, own or left-out; got ${text}`;
}

function factMeaning(word: string): Meaning | string {
  const fact = FACTS.find((one) => one === word);
  return fact === undefined ? `a fact is one of ${FACTS.join(", ")}; got ${word}` : { as: "fact", fact };
}

function metricMeaning(id: string, kind: string): Meaning | string {
  const metric = METRIC_BY_ID.get(id as MetricId);
  if (metric === undefined) return `no metric has the id ${id}; see docs/metrics.md`;
  const usual = metric.unit === "count" ? "total" : metric.unit;
  return withKind(kind, usual, (one) => ({ as: "metric", metric: metric.id, kind: one, times: 1 }));
}

function withKind(given: string, usual: FigureKind, make: (kind: FigureKind) => Meaning): Meaning | string {
  const kind = given === "" ? usual : KINDS.find((one) => one === given);
  return kind === undefined ? `a kind is one of ${KINDS.join(", ")}; got ${given}` : make(kind);
}
