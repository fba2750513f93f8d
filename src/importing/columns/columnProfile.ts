import { readNumber } from "../cells/readNumber.ts";
import { cellText } from "../cells/cellText.ts";
import type { GridRow } from "../source/openedFile.ts";
import type { NumberStyle } from "../table/table.ts";

/** What the cells of a column look like, in the rows looked at. */
export interface ColumnProfile {
  /** Cells that hold something. */
  readonly filled: number;
  /** Of these, the ones that are numbers, and those with a percent sign. */
  readonly numbers: number;
  readonly percents: number;
  /** No number has a fraction. */
  readonly whole: boolean;
  readonly least: number;
  readonly most: number;
  /** Different texts among the cells that are no numbers, and how many are of letters. */
  readonly texts: ReadonlySet<string>;
  /** A row each, in the order of the rows looked at; undefined for no number. */
  readonly values: readonly (number | undefined)[];
  /** How far a printed value may be from the exact one: half of its last digit. */
  readonly rounding: number;
}

/** Looks at the cells of one column. */
export function columnProfile(rows: readonly GridRow[], at: number, numbers: NumberStyle): ColumnProfile {
  const values: (number | undefined)[] = [];
  const texts = new Set<string>();
  const seen = { filled: 0, percents: 0, decimals: 0 };
  for (const { cells } of rows) {
    const cell = cells[at];
    const read = readNumber(cell, numbers);
    values.push(typeof read === "object" ? read.value : undefined);
    if (read === "absent") continue;
    seen.filled += 1;
    if (read === "bad") texts.add(cellText(cell));
    else {
      if (read.percent) seen.percents += 1;
      seen.decimals = Math.max(seen.decimals, decimalsOf(read.value));
    }
  }
  const there = values.filter((value) => value !== undefined);
  return {
    filled: seen.filled,
    numbers: there.length,
    percents: seen.percents,
    whole: there.every((value) => Number.isInteger(value)),
    least: there.reduce((a, b) => Math.min(a, b), Infinity),
    most: there.reduce((a, b) => Math.max(a, b), -Infinity),
    texts,
    values,
    rounding: 0.5 * 10 ** -seen.decimals,
  };
}

/** Half of the cells and more are numbers: the others are slips, to be shown as such. */
export function isNumeric({ numbers, filled }: ColumnProfile): boolean {
  return numbers > 0 && numbers >= filled / 2;
}

function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  const text = String(value);
  const power = text.indexOf("e-");
  return power < 0 ? text.length - text.indexOf(".") - 1 : Number(text.slice(power + 2));
}
