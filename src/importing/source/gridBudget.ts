import type { Cell, GridRow } from "./openedFile.ts";
import { counted, LIMITS, tooLarge } from "./limits.ts";

/** Takes the rows of all tables of one file, and refuses the first beyond a limit. */
export interface GridBudget {
  /**
   * A row as grids hold it: empty text is absent, trailing absent cells are gone. Takes over the array.
   *
   * @throws AppError IMPORT_TOO_LARGE
   */
  row(line: number, cells: Cell[]): GridRow;
}

const NONE: readonly Cell[] = [];

/** A budget for one file; `at` is its name, `counts` what its lines are called in an error. */
export function gridBudget(at: string, counts: "line" | "row" | "item"): GridBudget {
  const spent = { rows: 0, blank: 0, cells: 0 };
  return {
    row(line, cells) {
      trim(cells);
      if (cells.length === 0) {
        if (++spent.blank > LIMITS.blankRows) throw tooLarge(at, LIMITS.blankRows, "blank rows");
        return { line, cells: NONE };
      }
      if (++spent.rows > LIMITS.rows) throw tooLarge(at, LIMITS.rows, "rows");
      if (cells.length > LIMITS.columns) {
        throw tooLarge(at, LIMITS.columns, "columns", `${counted(cells.length)} on ${counts} ${line}`);
      }
      spent.cells += cells.length;
      if (spent.cells > LIMITS.cells) throw tooLarge(at, LIMITS.cells, "cells");
      return { line, cells };
    },
  };
}

function trim(cells: Cell[]): void {
  let length = cells.length;
  while (length > 0 && (cells[length - 1] === undefined || cells[length - 1] === "")) length--;
  cells.length = length;
  for (let i = 0; i < length; i++) if (cells[i] === "") cells[i] = undefined;
}
