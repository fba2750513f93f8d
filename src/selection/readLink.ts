import { DEFAULT_SELECTION } from "./defaultSelection.ts";
import { LINK_KEYS } from "./linkKeys.ts";
import type { IsMetric } from "./metricKeys.ts";
import type { Bad } from "./problems.ts";
import { problemList } from "./problems.ts";
import { keepRest } from "./rest.ts";
import type { ParsedLink, Selection } from "./selection.ts";

type Pair = readonly [key: string, value: string];
type BadFor = (key: string) => Bad;

/** A link as read, before its check is looked at. */
export interface ReadLink extends ParsedLink {
  /** The value of `k`, if there is one. */
  readonly check: string | undefined;
  /** The query that was read, without `?`. */
  readonly text: string;
}

/**
 * Reads any query string; total. What `parseSelection` is made of, and enough where the table of metrics is not at
 * hand and nobody is told of problems.
 *
 * @param isMetric whether an id is a metric's; what is none is reported and left out
 */
export function readLink(search: string, isMetric: IsMetric): ReadLink {
  // An editor that escapes a link twice leaves "&amp;" in it.
  const text = search.replace(/^\?/, "").replaceAll("&amp;", "&");
  const pairs: readonly Pair[] = [...new URLSearchParams(text)];
  const { problems, badFor } = problemList();
  const { values, others } = firstOfEach(pairs);
  const known = readKnown(values, badFor, isMetric);
  for (const [key, value] of others.filter(([name]) => values.has(name))) badFor(key)("doubled", value);
  const rest = keepRest(
    others.filter(([name]) => !values.has(name)),
    badFor,
  );
  return { selection: { ...known, rest }, problems, check: values.get("k"), text };
}

/** The first value of each known key, and every other pair. */
function firstOfEach(pairs: readonly Pair[]): {
  values: ReadonlyMap<string, string>;
  others: readonly Pair[];
} {
  const values = new Map<string, string>();
  const others = pairs.filter(([key, value]) => {
    const first = (key === "k" || LINK_KEYS.has(key)) && !values.has(key);
    if (first) values.set(key, value);
    return !first;
  });
  return { values, others };
}

function readKnown(values: ReadonlyMap<string, string>, badFor: BadFor, isMetric: IsMetric): Selection {
  let selection = DEFAULT_SELECTION;
  for (const [key, read] of LINK_KEYS) {
    const value = values.get(key);
    if (value !== undefined) selection = { ...selection, ...read(value, badFor(key), isMetric) };
  }
  return withoutDefaultAxes(withDatesInOrder(selection, badFor));
}

function withDatesInOrder(selection: Selection, badFor: BadFor): Selection {
  const { from, to, ...others } = selection;
  if (from === undefined || to === undefined || from <= to) return selection;
  badFor("from")("malformed", from);
  badFor("to")("malformed", to);
  return others;
}

/** An axis that says what its absence says is left out, so that one selection has one form. */
function withoutDefaultAxes({ x, y, ...others }: Selection): Selection {
  const [first, second] = others.metrics ?? [];
  return { ...others, ...(x && x !== first && { x }), ...(y && y !== second && { y }) };
}
