import { cellText } from "../cells/cellText.ts";
import type { Grid, GridRow } from "../source/openedFile.ts";
import { asideKind, type TableShape } from "./asideKind.ts";
import { findHeader } from "./findHeader.ts";
import { nameColumns } from "./nameColumns.ts";
import { numberStyle } from "./numberStyle.ts";
import type { Aside, AsideKind, Table } from "./table.ts";

/** What the reader says of a table. */
export interface TableAsked {
  /** Line of the (last) header row; a line that no row has, such as -1, says that there is none. */
  readonly headerLine?: number;
  readonly decimal?: "." | ",";
}

/**
 * Tells the header of a grid from its players' rows, and those from titles, repeated headers, totals and notes.
 *
 * @returns every row of the grid once, in `rows` or in `asides`, in the grid's order; without a header, columns are
 *   named "Column 1" and so on, and no aside is a header
 */
export function understandTable(grid: Grid, asked: TableAsked = {}): Table {
  const header = findHeader(grid, asked.headerLine);
  const names = rowAt(grid, header.names);
  const groups = rowAt(grid, header.groups);
  const below = grid.rows.slice((header.names ?? -1) + 1);
  const shape = { names, groups, width: widthOf(names, groups, below) };
  const { rows, asides } = sortRows(below, shape);
  const above = grid.rows.slice(0, (header.names ?? -1) + 1);
  return {
    columns: nameColumns(shape.width, names, groups),
    numbers: numberStyle(rows, asked.decimal),
    rows,
    asides: [...above.map((row) => ({ ...row, kind: kindAbove(row, shape) })), ...asides],
  };
}

function rowAt(grid: Grid, at: number | undefined): GridRow | undefined {
  return at === undefined ? undefined : grid.rows[at];
}

function kindAbove(row: GridRow, { names, groups }: TableShape): AsideKind {
  if (row === names) return "header";
  if (row === groups) return "group-header";
  return lastFilled(row) < 0 ? "blank" : "title";
}

/** As wide as the header, or as half of the rows: a stray delimiter in one row makes no column. */
function widthOf(names: GridRow | undefined, groups: GridRow | undefined, rows: readonly GridRow[]): number {
  const named = Math.max(lastFilled(names), lastFilled(groups)) + 1;
  const lengths = rows.map((row) => lastFilled(row) + 1).filter((length) => length > 0);
  lengths.sort((a, b) => a - b);
  const usual = lengths[Math.floor(lengths.length / 2)] ?? 0;
  return names === undefined ? (lengths[Math.floor(lengths.length * 0.9)] ?? 0) : Math.max(named, usual);
}

function lastFilled(row: GridRow | undefined): number {
  return row === undefined ? -1 : row.cells.findLastIndex((cell) => cellText(cell) !== "");
}

function sortRows(below: readonly GridRow[], shape: TableShape): { rows: GridRow[]; asides: Aside[] } {
  const lastFull = below.findLastIndex(({ cells }) => filledOf(cells) > 2);
  const rows: GridRow[] = [];
  const asides: Aside[] = [];
  below.forEach((row, i) => {
    const kind = asideKind(row, shape, i > lastFull);
    if (kind === undefined) rows.push(row);
    else asides.push({ ...row, kind });
  });
  return { rows, asides };
}

function filledOf(cells: GridRow["cells"]): number {
  return cells.filter((cell) => cellText(cell) !== "").length;
}
