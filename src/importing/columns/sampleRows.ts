import type { GridRow } from "../source/openedFile.ts";

const FIRST = 400;
const SPREAD = 1600;

/**
 * The rows that columns are recognised by: all of a small table; of a large one the first in a row, which shows what
 * counts the rows, and others spread evenly over the rest.
 */
export function sampleRows(rows: readonly GridRow[]): readonly GridRow[] {
  if (rows.length <= FIRST + SPREAD) return rows;
  const step = (rows.length - FIRST) / SPREAD;
  return [
    ...rows.slice(0, FIRST),
    ...Array.from({ length: SPREAD }, (_, i) => rows[FIRST + Math.floor(i * step)]).filter(
      (row) => row !== undefined,
    ),
  ];
}
