import type { Cell } from "../source/openedFile.ts";

/** Control characters, bidi marks, soft hyphens and everything else of no width: they would split names and ids. */
// eslint-disable-next-line no-control-regex
const INVISIBLE = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF\uFFF9-\uFFFB]/g;

/** What a cell says to a person: without invisible characters, one space between words. Empty for an absent cell. */
export function cleanText(cell: Cell): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return String(cell);
  return cell.replace(INVISIBLE, "").replace(/\s+/g, " ").trim().normalize("NFC");
}
