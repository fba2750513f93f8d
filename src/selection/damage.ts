import { canonicalQuery, shortQuery } from "./canonicalQuery.ts";
import { linkCheck } from "./check.ts";
import { shownPart } from "./problems.ts";
import { isTracking } from "./rest.ts";
import type { LinkProblem, Selection } from "./selection.ts";

/**
 * Tells a frozen link that lost or changed a part on its way: its check does not fit, or it was cut off before it. Cut
 * anywhere, even within its first key, which no live link begins with.
 *
 * @param values the first value of each known key
 */
export function damage(
  text: string,
  values: ReadonlyMap<string, string>,
  selection: Selection,
): readonly LinkProblem[] {
  const check = values.get("k");
  if (check === undefined) return cutOff(values, selection);
  return spellings(text, selection).some((query) => linkCheck(query) === check)
    ? []
    : [{ key: "k", part: shownPart(check), kind: "damaged" }];
}

/** A release without a check; or no more than the version that only a frozen link writes. */
function cutOff(values: ReadonlyMap<string, string>, { release }: Selection): readonly LinkProblem[] {
  const [d, v] = [values.get("d"), values.get("v")];
  if (release !== undefined || d === "") return [{ key: "d", part: release ?? "", kind: "damaged" }];
  const alone = values.size === 1 && v === "1";
  return v === "" || alone ? [{ key: "v", part: v, kind: "damaged" }] : [];
}

/**
 * What the check may have been taken over: a service on the way may have re-encoded or added its own keys, and embed.js writes
 * the theme of the page around into a link that leaves it open.
 */
function spellings(text: string, selection: Selection): readonly string[] {
  const asSent = text.split(/(?:^|&)k=/)[0] ?? "";
  const themeless = asSent.replace(/(^|&)t=(?:light|dark)(?=&|$)/, "$1t=auto");
  const alone = { ...selection, rest: selection.rest.filter(([key]) => !isTracking(key)) };
  return [asSent, themeless, ...[selection, alone].flatMap((one) => [canonicalQuery(one), shortQuery(one)])];
}
