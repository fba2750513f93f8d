/** A cell as it is taken away: text, a number, or nothing. */
export type TakenCell = string | number | undefined;

/** A table that leaves the app, with what it must never be without: title, peers, sources. */
export interface TakenTable {
  readonly title: string;
  readonly head: readonly string[];
  /** As long as the head; the first cell is what the row is about. */
  readonly rows: readonly (readonly TakenCell[])[];
  /** What stands below: peers, sources. */
  readonly lines: readonly string[];
}

/** A number in plain digits, as every program reads it; nothing for what is no number. */
export function plainNumber(value: number): string {
  if (!Number.isFinite(value)) return "";
  return value.toLocaleString("en-GB", { useGrouping: false, maximumFractionDigits: 20 });
}

/** A cell as text. */
export function cellText(cell: TakenCell): string {
  if (cell === undefined) return "";
  return typeof cell === "number" ? plainNumber(cell) : cell;
}
