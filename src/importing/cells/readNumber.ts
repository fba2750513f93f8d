import type { Cell } from "../source/openedFile.ts";
import type { NumberStyle } from "../table/table.ts";
import { cellText } from "./cellText.ts";

/** A cell read as a number; `percent` where it had the sign, its value then still out of 100. */
export type ReadNumber = { readonly value: number; readonly percent: boolean } | "absent" | "bad";

/** What people and programs write where there is no figure. */
const NOTHING = new Set(
  "|-|--|---|–|—|−|.|..|…|?|n/a|na|n.a.|n.a|#n/a|#na|null|none|nil|k.a.|k. a.|s/d|n/d|n.d.".split("|"),
);

// A mark between thousands cuts the number into threes, and is the same mark all through.
const GROUPED = {
  ".": /^([+\-−–]?)(\d+|\d{1,3}(?:([, '’])\d{3})(?:\3\d{3})*|(?=\.\d))(?:\.(\d*))?(e[+-]?\d+)?$/i,
  ",": /^([+\-−–]?)(\d+|\d{1,3}(?:([. '’])\d{3})(?:\3\d{3})*|(?=,\d))(?:,(\d*))?(e[+-]?\d+)?$/i,
} as const;
const PLAIN = { ".": /^-?\d{1,15}(?:\.\d+)?$/, ",": /^-?\d{1,15}$/ } as const;

/**
 * Reads a cell as a number, exactly to the digit. Minus signs, thousands marks, narrow spaces and percent signs are
 * understood; a figure with anything else about it ("12*", "3-5", "NaN") is bad.
 *
 * @param style whose `decimal` settles what "1,234" means; any other mark can then only stand between thousands
 */
export function readNumber(cell: Cell, style: NumberStyle): ReadNumber {
  if (typeof cell === "number")
    return Number.isFinite(cell) ? { value: plusZero(cell), percent: false } : "bad";
  if (cell === undefined) return "absent";
  if (PLAIN[style.decimal].test(cell)) return { value: plusZero(Number(cell)), percent: false };
  const text = cellText(cell);
  return NOTHING.has(text.toLowerCase()) ? "absent" : readText(text, style);
}

function readText(text: string, { decimal }: NumberStyle): ReadNumber {
  const bare = text.replace(/^% ?| ?%$/, "");
  const match = GROUPED[decimal].exec(bare);
  if (match === null) return "bad";
  const [, sign = "", whole = "", , fraction = "", power = ""] = match;
  const digits = `${whole.replace(/\D/g, "")}.${fraction}`;
  const value = Number(`${sign === "" || sign === "+" ? "" : "-"}0${digits}0${power}`);
  return Number.isFinite(value) ? { value: plusZero(value), percent: bare !== text } : "bad";
}

function plusZero(value: number): number {
  return value === 0 ? 0 : value;
}
