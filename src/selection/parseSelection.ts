import { METRIC_BY_ID } from "../domain/metrics.ts";
import { readLink } from "./readLink.ts";
import type { ParsedLink } from "./selection.ts";

const METRIC_IDS: ReadonlySet<string> = new Set(METRIC_BY_ID.keys());

/**
 * Reads any query string, with or without `?`. Total: an old or mistyped link must still open a page. An unknown
 * player keeps the slot; any other part that makes no sense becomes its default, and `problems` names it.
 */
export function parseSelection(search: string): ParsedLink {
  return readLink(search, (id) => METRIC_IDS.has(id));
}
