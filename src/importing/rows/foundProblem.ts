import type { ProblemCode, RowProblem } from "../review/review.ts";
import type { GridRow } from "../source/openedFile.ts";

/** What is wrong with a row, before it is written out for the reader. */
export interface FoundProblem {
  readonly row: GridRow;
  readonly code: ProblemCode;
  readonly effect: RowProblem["effect"];
  /** The column of the cell it is about. */
  readonly at?: number;
}
