import type { Dialect } from "./dialect.ts";
import type { FileNote } from "./openedFile.ts";
import type { QuotedRow } from "./quotedRows.ts";

/** Characters that no program shows and no keyboard writes; tabs and line ends are not among them. */
// oxlint-disable-next-line no-control-regex
export const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F]/;

/** Remembers the first line of everything that a reader of the file should know. */
export interface RowNotes {
  see(row: QuotedRow, line: number): void;
  unclosed(line: number): void;
  notes(): readonly FileNote[];
}

/** Notes on the rows of one text file. */
export function rowNotes({ delimiter, width }: Dialect): RowNotes {
  const first = new Map<FileNote["code"], number>();
  const note = (code: FileNote["code"], line: number) => {
    if (!first.has(code)) first.set(code, line);
  };
  const others = [",", ";", "\t", "|"].filter((other) => other !== delimiter);
  const isOther = ({ cells, raw }: QuotedRow) =>
    width > 2 && cells.length === 1 && others.some((other) => raw.split(other).length === width);
  return {
    see(row, line) {
      if (isOther(row)) note("mixed-delimiters", line);
      if (!first.has("control-characters") && CONTROL.test(row.raw)) note("control-characters", line);
      if (!first.has("bad-characters") && row.raw.includes("\uFFFD")) note("bad-characters", line);
    },
    unclosed: (line) => note("unclosed-quote", line),
    notes: () => [...first].map(([code, line]) => ({ code, line })),
  };
}
