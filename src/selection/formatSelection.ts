import { canonicalQuery } from "./canonicalQuery.ts";
import { linkCheck } from "./check.ts";
import type { Selection } from "./selection.ts";

/**
 * The query of a selection's link, without `?`; empty for the default selection.
 *
 * Keys stand in the order of docs/link.md, unknown ones after them. A live link leaves defaults out; that of a frozen
 * selection writes them and ends in its check.
 */
export function formatSelection(selection: Selection): string {
  const query = canonicalQuery(selection);
  return selection.release === undefined ? query : `${query}&k=${linkCheck(query)}`;
}
