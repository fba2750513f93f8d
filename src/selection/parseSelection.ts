import { METRIC_BY_ID } from "../domain/metrics.ts";
import { damage } from "./damage.ts";
import { MAX_PROBLEMS } from "./problems.ts";
import { readLink } from "./readLink.ts";
import type { ParsedLink } from "./selection.ts";

const METRIC_IDS: ReadonlySet<string> = new Set(METRIC_BY_ID.keys());

/**
 * Reads any query string, with or without `?`. Total: an old or mistyped link must still open a page. An unknown
 * player keeps the slot; any other part that makes no sense becomes its default, and `problems` names it.
 */
export function parseSelection(search: string): ParsedLink {
  const { selection, problems, check, text } = readLink(search, (id) => METRIC_IDS.has(id));
  return { selection, problems: [...damage(text, check, selection), ...problems].slice(0, MAX_PROBLEMS) };
}
