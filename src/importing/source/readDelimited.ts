import type { Cell, FileNote, Grid, GridRow } from "./openedFile.ts";
import type { Dialect } from "./dialect.ts";
import { gridBudget } from "./gridBudget.ts";
import { tooLarge } from "./limits.ts";
import { breathe } from "./openingWatch.ts";
import { plainRow, quotedRows, type QuotedRow } from "./quotedRows.ts";
import { rowNotes } from "./rowNotes.ts";

/** No row is longer; what seems so is a quote that is never closed. */
const LONGEST_ROW = 1_048_576;
/** Unclosed quotes, each read again from its line; beyond that many, quotes of the rest are text. */
const MENDED = 20;

/** A text file's only table, and what was noticed in it. */
export interface DelimitedText {
  readonly grid: Grid;
  readonly notes: readonly FileNote[];
}

/**
 * Splits text into rows, each with the line where it begins, whatever its cells hold. A quote that is never closed is
 * text, and is noted.
 *
 * @param pieces the text in order
 * @param at the file's name, for errors
 * @param onPiece told after each piece
 * @throws AppError IMPORT_TOO_LARGE
 */
export async function readDelimited(
  pieces: Iterable<string>,
  dialect: Dialect,
  at: string,
  onPiece: () => void,
): Promise<DelimitedText> {
  const reader = delimitedReader(dialect, at);
  let text = "";
  for (const piece of pieces) {
    text = reader.read(text + piece);
    if (text.length > 4 * LONGEST_ROW) throw tooLarge(at, 4 * LONGEST_ROW, "characters a line");
    onPiece();
    await breathe();
  }
  if (text !== "") reader.finish(text);
  return { grid: { name: "", counts: "line", rows: reader.rows }, notes: reader.notes() };
}

function delimitedReader(dialect: Dialect, at: string) {
  const { newline } = dialect;
  const budget = gridBudget(at, "line");
  const noticed = rowNotes(dialect);
  const same = sameText();
  const rows: GridRow[] = [];
  let line = 1;
  let skip = dialect.skip;
  let mended = 0;

  function give(row: QuotedRow) {
    if (skip > 0) skip = 0;
    else {
      noticed.see(row, line);
      rows.push(budget.row(line, row.cells.map(same)));
    }
    line += linesOf(row.raw);
  }

  /** Reads whole lines; returns the start of a row that is not all there. */
  function take(text: string, isEnd: boolean): string {
    let from = 0;
    while (from < text.length) {
      const rest = from === 0 ? text : text.slice(from);
      const { done, broken } = mended < MENDED ? quotedRows(rest, dialect, give) : { done: 0, broken: true };
      from += done;
      const left = text.length - from;
      if (left === 0 || !(broken || isEnd || left > LONGEST_ROW)) break;
      if (mended++ <= MENDED) noticed.unclosed(line);
      const end = text.indexOf(newline, from) + 1;
      give(plainRow(text.slice(from, end), dialect));
      from = end;
    }
    return text.slice(from);
  }

  return {
    rows,
    notes: noticed.notes,
    read(text: string): string {
      const whole = text.lastIndexOf(newline) + 1;
      return take(text.slice(0, whole), false) + text.slice(whole);
    },
    finish(text: string): void {
      take(text.endsWith(newline) ? text : text + newline, true);
    },
  };
}

/** Lines that a row of text takes, from 1. */
function linesOf(raw: string): number {
  return raw.includes('"') ? (raw.match(/\r\n|\r|\n/g)?.length ?? 1) : 1;
}

/** Tables say the same short texts again and again: one of each is kept. */
function sameText(): (cell: string) => Cell {
  const known = new Map<string, string>();
  return (cell) => {
    if (cell.length > 12) return cell;
    const same = known.get(cell);
    if (same !== undefined) return same;
    if (known.size < 65_536) known.set(cell, cell);
    return cell;
  };
}
