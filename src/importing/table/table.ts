import type { GridRow } from "../source/openedFile.ts";

/** A column as its header names it. */
export interface TableColumn {
  /** From 0, its place in `cells`. */
  readonly at: number;
  /** As printed; empty for a column without a name. */
  readonly name: string;
  /** The heading above it, where there are two rows of them: "Take-Ons". */
  readonly group?: string;
}

/** Why a row is none of the players'. */
export type AsideKind =
  | "title"
  | "group-header"
  | "header"
  | "repeated-header"
  | "squad-total"
  | "opponent-total"
  | "footer"
  | "blank";

/** A row that is none of the players', kept in the list so that nothing is dropped silently. */
export interface Aside extends GridRow {
  readonly kind: AsideKind;
}

/** How a file writes numbers as text; typed cells need none of it. */
export interface NumberStyle {
  readonly decimal: "." | ",";
  /** Between thousands; empty for none seen. */
  readonly thousands: "" | "," | "." | " " | "'";
}

/** A grid understood: which rows are headers, and which rows are players. Every row of the grid is in one of the two. */
export interface Table {
  readonly columns: readonly TableColumn[];
  readonly numbers: NumberStyle;
  /** One a player and club, or what may be one. */
  readonly rows: readonly GridRow[];
  readonly asides: readonly Aside[];
}
