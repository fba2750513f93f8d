import { isOwn } from "../domain/isOwn.ts";
import { METRIC_IDS } from "../domain/metricIds.ts";
import { damage } from "./damage.ts";
import { withDatesInOrder } from "./datesInOrder.ts";
import { isId } from "./idText.ts";
import { LINK_KEYS } from "./linkKeys.ts";
import { MAX_PROBLEMS, problemList } from "./problems.ts";
import { queryText, readLink, type BadFor, type Pair } from "./readLink.ts";
import { keepRest } from "./rest.ts";
import type { ParsedLink, Selection } from "./selection.ts";

/**
 * Reads any query string, with or without `?`. Total: an old or mistyped link must still open a page. An unknown
 * player keeps the slot; any other part that makes no sense becomes its default, and `problems` names it.
 */
export function parseSelection(search: string): ParsedLink {
  const text = queryText(search);
  const { problems, badFor } = problemList();
  const isMetric = (id: string) => METRIC_IDS.has(id) || (isOwn(id) && isId(id));
  const { selection: read, values, others } = readLink(text, { keys: LINK_KEYS, isMetric, badFor });
  const known = withoutDefaultAxes(withDatesInOrder(read, badFor));
  const selection = { ...known, rest: restOf(others, values, badFor) };
  const damaged = damage(text, values, selection);
  // Of a key that was cut off nothing else needs saying.
  const more = problems.filter(({ key }) => !damaged.some((cut) => cut.key === key));
  return { selection, problems: [...damaged, ...more].slice(0, MAX_PROBLEMS) };
}

/** The unknown keys that are kept; a known key that came again is told and left out. */
function restOf(
  others: readonly Pair[],
  values: ReadonlyMap<string, string>,
  badFor: BadFor,
): readonly Pair[] {
  for (const [key, value] of others.filter(([name]) => values.has(name))) badFor(key)("doubled", value);
  return keepRest(
    others.filter(([name]) => !values.has(name)),
    badFor,
  );
}

/** An axis that says what its absence says is left out, so that one selection has one form. */
function withoutDefaultAxes({ x, y, ...others }: Selection): Selection {
  const [first, second] = others.metrics ?? [];
  return { ...others, ...(x && x !== first && { x }), ...(y && y !== second && { y }) };
}
