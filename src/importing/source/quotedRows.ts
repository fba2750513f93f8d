import Papa from "papaparse";
import type { Dialect } from "./dialect.ts";

/** A row as it was split, and where the text of it ends. */
export interface QuotedRow {
  readonly cells: string[];
  /** Its own text, line end included. */
  readonly raw: string;
}

/** How far splitting came. */
export interface Split {
  /** Characters of the rows that were given. */
  readonly done: number;
  /** The row behind them swallowed others: a quote in it is never closed, or closes at another one's start. */
  readonly broken: boolean;
}

interface Step {
  readonly data: readonly string[][];
  readonly errors: readonly { readonly code: string }[];
  readonly meta: { readonly cursor: number };
}

/**
 * Splits text into rows, quotes understood, and gives each whole one.
 *
 * @param text whole lines; its last row may be unfinished where a quoted cell goes on
 */
export function quotedRows(
  text: string,
  { delimiter, newline }: Dialect,
  give: (row: QuotedRow) => void,
): Split {
  let done = 0;
  let broken = false;
  const parser = new Papa.Parser({
    delimiter,
    newline,
    step({ data: [cells = []], errors, meta }: Step) {
      if (errors.length > 0 && cells.some((cell) => cell.includes(newline))) {
        broken = true;
        parser.abort();
        return;
      }
      const raw = text.slice(done, meta.cursor);
      done = meta.cursor;
      give({ cells: withoutReturn(cells, raw), raw });
    },
  });
  parser.parse(text, 0, true);
  return { done, broken };
}

/**
 * One line with its quotes taken as text, but for cells that are quoted whole.
 *
 * @param raw the line, its end included
 */
export function plainRow(raw: string, { delimiter }: Dialect): QuotedRow {
  const cells = raw.replace(/[\r\n]+$/, "").split(delimiter);
  return { cells: cells.map((cell) => unquoted(cell)), raw };
}

function unquoted(cell: string): string {
  const whole = cell.length > 1 && cell.startsWith('"') && cell.endsWith('"');
  return whole ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}

/** The `\r` of `\r\n` is no text of the last cell, unless it is inside its quotes. */
function withoutReturn(cells: string[], raw: string): string[] {
  const last = cells.at(-1);
  if (last?.endsWith("\r") && raw.endsWith(`${last}\n`)) cells[cells.length - 1] = last.slice(0, -1);
  return cells;
}
