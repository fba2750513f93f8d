import { canonicalQuery } from "./canonicalQuery.ts";
import { linkCheck } from "./check.ts";
import type { Selection } from "./selection.ts";

/**
 * The query of a selection's link, without `?`; empty for the default selection.
 *
 * Keys stand in the order of docs/link.md, unknown ones after them, defaults left out as a live link leaves them. The link of a
 * frozen selection ends in its check.
 */
export function formatSelection(selection: Selection): string {
  const query = canonicalQuery(selection);
  return selection.release === undefined ? query : `${query}&k=${linkCheck(query)}`;
}
