import type { Grid } from "./openedFile.ts";

/** The tables of a file, the one with most cells first; the file's order among equals. */
export function likeliestFirst(grids: readonly Grid[]): readonly Grid[] {
  return grids
    .map((grid) => ({ grid, size: sizeOf(grid) }))
    .toSorted((one, other) => other.size - one.size)
    .map(({ grid }) => grid);
}

function sizeOf({ rows }: Grid): number {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return width * rows.filter(({ cells }) => cells.length > 0).length;
}
