import type { MetricId } from "../../domain/ids.ts";
import type { Setting } from "../text/fitText.ts";
import type { RowStyle } from "./tableRows.ts";

/** How each kind of line is set: its cells, and the words at its left. */
export const TABLE_TYPE: Readonly<Record<RowStyle, { readonly cell: Setting; readonly head: Setting }>> = {
  names: { cell: { size: 13, bold: true }, head: { size: 13, bold: true } },
  clubs: { cell: { size: 12 }, head: { size: 12 } },
  fact: { cell: { size: 12.5 }, head: { size: 12.5 } },
  value: { cell: { size: 14, bold: true }, head: { size: 13, bold: true } },
  part: { cell: { size: 12 }, head: { size: 12 } },
};

/** A line of text in the table. */
export interface TableText {
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly text: string;
  readonly style: RowStyle;
  /** Words that start at `x`, or a cell that ends there. */
  readonly place: "head" | "cell";
  /** Of a player's figures. */
  readonly slot: number | undefined;
  readonly metric: MetricId | undefined;
  /** The reason of a gap. */
  readonly gap: boolean;
}

/** The texts of one line across the table, not yet at a height. */
export type TableLine = readonly Omit<TableText, "y">[];

/** Text and rules at their heights. */
export interface TablePicture {
  readonly height: number;
  readonly texts: readonly TableText[];
  /** Heights at which a line runs across. */
  readonly rules: readonly number[];
}

const LINE = 17;
const BELOW = 7;

/** Lines below each other, a rule after each section. */
export function stackLines(sections: readonly (readonly TableLine[])[]): TablePicture {
  const texts: TableText[] = [];
  const rules: number[] = [];
  let y = 0;
  for (const lines of sections) {
    lines.forEach((line, i) => texts.push(...line.map((text) => ({ ...text, y: y + 13 + i * LINE }))));
    y += lines.length * LINE;
    rules.push(y + BELOW);
    y += 2 * BELOW;
  }
  return { texts, rules, height: Math.ceil(y - BELOW + 1) };
}
