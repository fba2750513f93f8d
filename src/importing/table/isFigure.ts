import { readNumber } from "../cells/readNumber.ts";
import type { Cell } from "../source/openedFile.ts";

const POINT = { decimal: ".", thousands: "" } as const;
const COMMA = { decimal: ",", thousands: "" } as const;

/** Whether a cell is a number in any style. */
export function isFigure(cell: Cell): boolean {
  return typeof readNumber(cell, POINT) === "object" || typeof readNumber(cell, COMMA) === "object";
}
