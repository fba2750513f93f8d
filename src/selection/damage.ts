import { canonicalQuery } from "./canonicalQuery.ts";
import { linkCheck } from "./check.ts";
import { shownPart } from "./problems.ts";
import { isTracking } from "./rest.ts";
import type { LinkProblem, Selection } from "./selection.ts";

/** Tells a frozen link that lost or changed a part on its way: its check does not fit, or is missing. */
export function damage(
  text: string,
  check: string | undefined,
  selection: Selection,
): readonly LinkProblem[] {
  if (check === undefined) {
    return selection.release === undefined ? [] : [{ key: "d", part: selection.release, kind: "damaged" }];
  }
  return spellings(text, selection).some((query) => linkCheck(query) === check)
    ? []
    : [{ key: "k", part: shownPart(check), kind: "damaged" }];
}

/**
 * What the check may have been taken over: a service on the way may have re-encoded or added its own keys, and embed.js writes
 * the theme of the page around into a link that leaves it open.
 */
function spellings(text: string, selection: Selection): readonly string[] {
  const asSent = text.split(/(?:^|&)k=/)[0] ?? "";
  const rest = selection.rest.filter(([key]) => !isTracking(key));
  const themeless = asSent.replace(/(^|&)t=(?:light|dark)(?=&|$)/, "$1t=auto");
  return [asSent, themeless, canonicalQuery(selection), canonicalQuery({ ...selection, rest })];
}
