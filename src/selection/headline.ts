import { cutText, plainText } from "./plainText.ts";
import type { Bad } from "./problems.ts";
import type { Selection } from "./selection.ts";
import { MAX_HEADLINE } from "./selection.ts";

/** Reads `h`; a blank one is none. */
export function readHeadline(value: string, bad: Bad): Partial<Selection> {
  const headline = tidyHeadline(value);
  if (headline !== plainText(value).trim()) bad("too-long", value);
  return headline ? { headline } : {};
}

/** One line without control characters, at most 120 code points. */
export function tidyHeadline(text: string): string {
  return cutText(plainText(text).trim(), MAX_HEADLINE).trimEnd();
}
