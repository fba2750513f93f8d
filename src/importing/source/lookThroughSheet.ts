import { counted, LIMITS, tooLarge } from "./limits.ts";

/** Wherever a row or a cell says its place, whatever the tag. */
const PLACE = /\sr=["']([A-Z]*)(\d+)["']([^<>]*)/g;
const FORMULA = /<(?:\w+:)?f[\s/>]/;

/**
 * Looks a sheet through before it is read, since a few bytes of it can name a cell in row a billion.
 *
 * @param xml of one sheet
 * @param at the file's name
 * @returns the row of the first formula, undefined where there is none
 * @throws AppError IMPORT_TOO_LARGE for places beyond what a table may have
 */
export function lookThroughSheet(xml: string, at: string): number | undefined {
  let cells = 0;
  for (const { 1: column, 2: row = "", 3: rest } of xml.matchAll(PLACE)) {
    if (Number(row) > LIMITS.blankRows) throw tooLarge(at, LIMITS.blankRows, "rows a sheet", `a row ${row}`);
    if (!column || rest?.endsWith("/")) continue;
    if (++cells > LIMITS.cells) throw tooLarge(at, LIMITS.cells, "cells");
    refuseFar(columnOf(column), row, at);
  }
  return formulaRow(xml);
}

/** The last place said before the first formula. */
function formulaRow(xml: string): number | undefined {
  const formula = FORMULA.exec(xml)?.index;
  if (formula === undefined) return undefined;
  const before = [...xml.slice(Math.max(0, formula - 1_000), formula).matchAll(PLACE)];
  return Number(before.at(-1)?.[2]);
}

function refuseFar(column: number, row: string, at: string): void {
  if (column > LIMITS.columns)
    throw tooLarge(at, LIMITS.columns, "columns", `${counted(column)} on row ${row}`);
}

/** 1 of "A", 27 of "AA". */
function columnOf(letters: string): number {
  return [...letters.slice(0, 5)].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);
}
