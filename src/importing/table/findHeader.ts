import { cellText } from "../cells/cellText.ts";
import { isKnownName } from "../columns/nameBook.ts";
import type { Cell, Grid, GridRow } from "../source/openedFile.ts";
import { isFigure } from "./isFigure.ts";

/** Where the names of the columns stand, as indexes into the rows; undefined where there are none. */
export interface Header {
  readonly names: number | undefined;
  /** The row of headings above the names. */
  readonly groups: number | undefined;
}

const LOOKED_AT = 60;

/**
 * Finds the header by its content: the first row with the most known names, else the first full row of text that has
 * numbers below it.
 *
 * @param asked the line that the reader says is the (last) header row; a line that no row has means there is none
 */
export function findHeader(grid: Grid, asked?: number): Header {
  const { rows } = grid;
  if (asked !== undefined)
    return withGroups(
      rows,
      rows.findIndex(({ line }) => line === asked),
    );
  // A list's keys are its header, whatever they are called.
  if (grid.counts === "item") return withGroups(rows, rows[0]?.line === 0 ? 0 : -1);
  const known = mostKnown(rows);
  return known < 0 ? withGroups(rows, firstOfText(rows)) : withSecondRow(rows, withGroups(rows, known));
}

function mostKnown(rows: readonly GridRow[]): number {
  let best = -1;
  let most = 1;
  rows.slice(0, LOOKED_AT).forEach(({ cells }, i) => {
    const known = new Set(cells.map(cellText).filter((text) => text !== "" && isKnownName(text))).size;
    const figures = cells.filter((cell) => cell !== undefined && isFigure(cell)).length;
    if (known > most && known > figures) [best, most] = [i, known];
  });
  return best;
}

function firstOfText(rows: readonly GridRow[]): number {
  const seen = rows.slice(0, LOOKED_AT);
  const width = Math.max(0, ...seen.map(({ cells }) => filled(cells).length));
  const first = seen.findIndex(({ cells }) => filled(cells).length > 0.6 * width && width > 1);
  const row = seen[first];
  if (row === undefined || filled(row.cells).some(isFigure)) return -1;
  const texts = filled(row.cells).map(cellText);
  const below = seen.slice(first + 1);
  const overNumbers = row.cells.some(
    (cell, at) => cellText(cell) !== "" && below.some(({ cells }) => isFigure(cells[at])),
  );
  return overNumbers && new Set(texts).size > texts.length / 2 ? first : -1;
}

function withGroups(rows: readonly GridRow[], names: number): Header {
  if (names < 0) return { names: undefined, groups: undefined };
  let above = names - 1;
  while (above >= 0 && filled(rows[above]?.cells ?? []).length === 0) above -= 1;
  const row = rows[above];
  return {
    names,
    groups: row !== undefined && isGroups(row.cells, rows[names]?.cells ?? []) ? above : undefined,
  };
}

/** Headings are text, and no title in the first cell: that column has its name below, in the row of names. */
function isGroups(cells: readonly Cell[], names: readonly Cell[]): boolean {
  const there = cells.flatMap((cell, at) => (cellText(cell) === "" ? [] : [at]));
  const first = there[0];
  if (first === undefined || (first === 0 && there.length < 3 && cellText(names[0]) !== "")) return false;
  return there.every((at) => !isFigure(cells[at]) && cellText(cells[at]).length <= 40);
}

const PARTS =
  /^(?:total|totals|count|per ?90.*|p90|\/ ?90|%|won|lost|accurate|completed|attempted|success.*|n|anzahl|pro 90.*|por 90.*)$/i;

/** Names in the upper of two rows, and "Total", "Per 90", "%" in the lower. */
function withSecondRow(rows: readonly GridRow[], header: Header): Header {
  const { names } = header;
  const below = names === undefined ? undefined : rows[names + 1];
  if (names === undefined || below === undefined || header.groups !== undefined) return header;
  const texts = filled(below.cells).map(cellText);
  const parts = texts.filter((text) => PARTS.test(text)).length;
  return parts >= 2 && parts >= texts.length / 2 ? { names: names + 1, groups: names } : header;
}

function filled(cells: readonly Cell[]): Cell[] {
  return cells.filter((cell) => cellText(cell) !== "");
}
