import { DEFAULT_SELECTION } from "./defaultSelection.ts";
import type { ReadKey } from "./linkKeys.ts";
import type { IsMetric } from "./metricKeys.ts";
import type { Bad } from "./problems.ts";
import type { Selection } from "./selection.ts";

/** A key of a query with its value. */
export type Pair = readonly [key: string, value: string];
export type BadFor = (key: string) => Bad;

/** How a link is read: which keys are known, what is a metric, and who is told of what makes no sense. */
export interface Reading {
  readonly keys: ReadonlyMap<string, ReadKey>;
  readonly isMetric: IsMetric;
  readonly badFor: BadFor;
}

/** The known keys of a link, as read, and what else stood in it. */
export interface ReadLink {
  /** Without `rest`. */
  readonly selection: Selection;
  /** The first value of each known key. */
  readonly values: ReadonlyMap<string, string>;
  /** Every other pair, in order. */
  readonly others: readonly Pair[];
}

/**
 * Reads the known keys of any query string; total. All that the embed needs, and what `parseSelection` begins with.
 *
 * @param text the query, as `queryText` gives it
 */
export function readLink(text: string, reading: Reading): ReadLink {
  const values = new Map<string, string>();
  const others = [...new URLSearchParams(text)].filter(([key, value]) => {
    const first = (key === "k" || reading.keys.has(key)) && !values.has(key);
    if (first) values.set(key, value);
    return !first;
  });
  let selection = DEFAULT_SELECTION;
  for (const [key, read] of reading.keys) {
    const value = values.get(key);
    if (value !== undefined) {
      selection = { ...selection, ...read(value, reading.badFor(key), reading.isMetric) };
    }
  }
  return { selection, values, others };
}

/** The query of an address, without `?`. An editor that escapes a link twice leaves `&amp;` in it. */
export function queryText(search: string): string {
  return search.replace(/^\?/, "").replaceAll("&amp;", "&");
}
