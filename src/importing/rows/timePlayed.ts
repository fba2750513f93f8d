import type { Minutes } from "../../domain/ids.ts";
import { readNumber } from "../cells/readNumber.ts";
import type { Cell } from "../source/openedFile.ts";
import type { NumberStyle } from "../table/table.ts";

/** Minutes that a row says, or why it says none. */
export type TimePlayed =
  | { readonly is: "known"; readonly minutes: Minutes; readonly from: "minutes" | "nineties" }
  | { readonly is: "absent" | "zero" | "bad"; readonly from: "minutes" | "nineties" };

/**
 * The minutes of a row: its cell of minutes, else its 90s played times 90, to a hundredth.
 *
 * @returns bad for what is negative or no number
 */
export function timePlayed(minutes: Cell, nineties: Cell, style: NumberStyle): TimePlayed {
  const told = read(minutes, "minutes", style);
  const other = told.is === "absent" && nineties !== undefined ? read(nineties, "nineties", style) : told;
  return other.is === "absent" ? told : other;
}

function read(cell: Cell, from: "minutes" | "nineties", style: NumberStyle): TimePlayed {
  // Some sources write 2907' for minutes.
  const number = readNumber(typeof cell === "string" ? cell.replace(/['’′]\s*$/, "") : cell, style);
  if (typeof number === "string") return { is: number, from };
  const minutes = from === "minutes" ? number.value : Number((90 * number.value).toFixed(2));
  if (minutes === 0) return { is: "zero", from };
  if (minutes < 0 || !Number.isFinite(minutes)) return { is: "bad", from };
  return { is: "known", minutes: minutes as Minutes, from };
}
