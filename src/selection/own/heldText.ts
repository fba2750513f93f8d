import { plainText } from "../plainText.ts";
import { MAX_WORDS } from "./ownForm.ts";

/** Text as a link can carry it and its reader reads it: one line without controls, cut to at most `most` characters. */
export function heldText(text: string, most: number = MAX_WORDS): string {
  const plain = plainText(text.toWellFormed()).trim();
  if (plain.length <= most) return plain;
  // A cut may part the halves of one character.
  const kept = plain.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, "");
  return `${kept.trimEnd()}…`;
}

/** The same for what must be there: "?" where nothing is left of it. */
export function heldName(text: string): string {
  return heldText(text) || "?";
}
