import type { Cell, Grid } from "../../../src/importing/source/openedFile.ts";

/** A grid as a text file gives it: a row each line, cells between semicolons. */
export function aGrid(lines: readonly string[], counts: Grid["counts"] = "line"): Grid {
  return aGridOf(
    lines.map((line) => (line === "" ? [] : line.split(";").map((cell) => (cell === "" ? undefined : cell)))),
    counts,
  );
}

/** A grid of cells. */
export function aGridOf(rows: readonly (readonly Cell[])[], counts: Grid["counts"] = "line"): Grid {
  return { name: "", counts, rows: rows.map((cells, i) => ({ line: counts === "item" ? i : i + 1, cells })) };
}
