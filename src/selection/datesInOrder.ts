import type { BadFor } from "./readLink.ts";
import type { Selection } from "./selection.ts";

/** Without both dates when they are in the wrong order; told to `badFor`. */
export function withDatesInOrder(selection: Selection, badFor: BadFor): Selection {
  const { from, to, ...others } = selection;
  if (from === undefined || to === undefined || from <= to) return selection;
  badFor("from")("malformed", from);
  badFor("to")("malformed", to);
  return others;
}
