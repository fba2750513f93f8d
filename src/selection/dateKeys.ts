import { isIsoDate } from "../data/isIsoDate.ts";
import type { Bad } from "./problems.ts";
import type { Selection } from "./selection.ts";

/** Reads `from`: an ISO date. */
export function readFrom(value: string, bad: Bad): Partial<Selection> {
  return isIsoDate(value) ? { from: value } : bad("malformed", value);
}

/** Reads `to`: an ISO date. */
export function readTo(value: string, bad: Bad): Partial<Selection> {
  return isIsoDate(value) ? { to: value } : bad("malformed", value);
}
