import { damage } from "./damage.ts";
import { DEFAULT_SELECTION } from "./defaultSelection.ts";
import { LINK_KEYS } from "./linkKeys.ts";
import type { IsMetric } from "./metricKeys.ts";
import type { Bad } from "./problems.ts";
import { MAX_PROBLEMS, problemList } from "./problems.ts";
import { keepRest } from "./rest.ts";
import type { ParsedLink, Selection } from "./selection.ts";

type Pair = readonly [key: string, value: string];
type BadFor = (key: string) => Bad;

/**
 * Reads any query string as `parseSelection` does, where the table of metrics is not at hand.
 *
 * @param isMetric whether an id is a metric's; what is none is reported and left out
 */
export function readLink(search: string, isMetric: IsMetric): ParsedLink {
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
  const selection = { ...known, rest };
  return {
    selection,
    problems: [...damage(text, values.get("k"), selection), ...problems].slice(0, MAX_PROBLEMS),
  };
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
  for (const [key, { read }] of LINK_KEYS) {
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
