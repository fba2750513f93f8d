import { cellText, plainNumber, type TakenCell, type TakenTable } from "./takenTable.ts";

/** What a spreadsheet takes for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

/**
 * The table as CSV after RFC 4180: head, rows, an empty line, then title and lines, a row each. Text that a spreadsheet
 * would run as a formula is led by an apostrophe; numbers stay numbers.
 */
export function csvTable({ title, head, rows, lines }: TakenTable): string {
  const below = [title, ...lines].map((line) => [line]);
  return [head, ...rows, [], ...below].map((row) => `${row.map(csvCell).join(",")}\r\n`).join("");
}

function csvCell(cell: TakenCell): string {
  if (typeof cell === "number") return plainNumber(cell);
  const text = cellText(cell);
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
