import { readNumber } from "../cells/readNumber.ts";
import type { NumberStyle } from "../table/table.ts";
import type { FigureColumn } from "./columnPlan.ts";
import type { FoundProblem } from "./foundProblem.ts";
import type { RowDraft } from "./rowDraft.ts";

/** The figures of one row, a column each; NaN where there is none. */
export interface RowFigures {
  readonly values: readonly number[];
  readonly problems: readonly FoundProblem[];
}

/** Reads the figures of a row. What cannot be used is a gap, with its reason. */
export function readFigures(
  { row, minutes }: RowDraft,
  columns: readonly FigureColumn[],
  style: NumberStyle,
): RowFigures {
  const problems: FoundProblem[] = [];
  let timeless: number | undefined;
  const values = columns.map((column) => {
    const found = figure(column, readNumber(row.cells[column.at], style));
    if (typeof found === "string") {
      problems.push({ row, code: found, effect: "gap", at: column.at });
      return Number.NaN;
    }
    if (column.kind !== "total" || minutes !== undefined || Number.isNaN(found)) return found;
    timeless ??= column.at;
    return Number.NaN;
  });
  if (timeless !== undefined) problems.push({ row, code: "no-minutes", effect: "gap", at: timeless });
  return { values, problems };
}

/** The figure of a cell, NaN for an absent one, or why it cannot be used. */
function figure(column: FigureColumn, number: ReturnType<typeof readNumber>): number | Unusable {
  if (number === "absent") return Number.NaN;
  if (number === "bad") return "bad-number";
  const value = column.times === 100 && !number.percent ? hundredfold(number.value) : number.value;
  return whyUnusable(column, value) ?? value;
}

type Unusable = "bad-number" | "negative-count" | "bad-share";

function whyUnusable({ kind, events }: FigureColumn, value: number): Unusable | undefined {
  if (kind === "share") return value < 0 || value > 100 ? "bad-share" : undefined;
  return events && kind !== "value" && value < 0 ? "negative-count" : undefined;
}

/** Exact to the digit, which a product is not: 0.57 x 100 is 56.99999999999999. */
function hundredfold(value: number): number {
  const shifted = Number(`${value}e2`);
  return Number.isNaN(shifted) ? value * 100 : shifted;
}
