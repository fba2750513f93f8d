import { formatSelection } from "../selection/formatSelection.ts";
import { writtenOut } from "../selection/change.ts";
import type { Selection } from "../selection/selection.ts";

/**
 * The live link to a comparison, players and metrics written out so that it does not follow a new opening comparison.
 *
 * @param root address of the page, with a slash at its end
 */
export function liveLink(selection: Selection, root: string): string {
  return withQuery(root, selection);
}

/**
 * The address of the embed of a comparison.
 *
 * @param root address of the page, with a slash at its end
 */
export function embedLink(selection: Selection, root: string): string {
  return withQuery(`${root}embed/`, selection);
}

function withQuery(address: string, selection: Selection): string {
  const query = formatSelection(writtenOut(selection));
  return query === "" ? address : `${address}?${query}`;
}
