import type { Cell } from "../source/openedFile.ts";

// Marks that steer text without being seen: soft hyphen, zero-width and directional marks, byte-order mark.
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const MAYBE_UNSEEN = /[^\x21-\x7e]/;

/** A cell as a person sees it: unseen marks gone, every run of white space one space, none at the ends. */
export function cellText(cell: Cell): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return String(cell);
  return MAYBE_UNSEEN.test(cell) ? cell.replace(UNSEEN, "").replace(/\s+/g, " ").trim() : cell;
}
