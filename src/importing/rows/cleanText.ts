import type { Cell } from "../source/openedFile.ts";

/** Most cells are plain, and there are millions of them. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;
/** Bidi marks, soft hyphens, zero-width signs and control characters but white space: they would split names and ids. */
const INVISIBLE = /\p{Cf}|[^\P{Cc}\s]/gu;

/** What a cell says to a person: without invisible characters, one space between words. Empty for an absent cell. */
export function cleanText(cell: Cell): string {
  if (cell === undefined) return "";
  const text = String(cell);
  return PLAIN.test(text) ? text : text.replace(INVISIBLE, "").replace(/\s+/g, " ").trim().normalize("NFC");
}
