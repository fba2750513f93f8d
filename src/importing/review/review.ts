import type { Cell, FileKind, FileNote } from "../source/openedFile.ts";
import type { Aside, NumberStyle, TableColumn } from "../table/table.ts";
import type { ColumnGuess, Recognition } from "../columns/meaning.ts";
import type { DatasetFacts } from "./answers.ts";

/** A column with what it was taken for and a few of its cells. */
export interface ColumnReview extends TableColumn, ColumnGuess {
  /** The first three that are there. */
  readonly samples: readonly string[];
}

/** What is wrong with a row. `skipped` rows are not in the dataset unless mended; `gap` rows are, without that figure. */
export type ProblemCode =
  | "no-name"
  | "no-minutes" // counts cannot be used without: gap
  | "zero-minutes"
  | "bad-minutes" // negative or no number
  | "bad-number" // a cell that is no number: gap
  | "negative-count"
  | "bad-share" // outside 0 to 100: gap
  | "too-long-name"
  | "same-player-twice" // same player and club, other figures
  | "combined-row" // a mover's total beside the rows of the clubs
  | "short-row"
  | "long-row"
  | "not-a-player"
  | "no-club" // kept under the club of the facts, or as "Unknown club": noted
  | "same-name" // at two clubs in far-off positions, and no birth says whether it is one person: noted
  | "left-out"; // the reader said so

export interface RowProblem {
  readonly line: number;
  readonly code: ProblemCode;
  readonly effect: "skipped" | "gap" | "noted";
  /** The column of the cell it is about. */
  readonly at?: number;
  /** The cell, or the start of the row, as text of at most 80 characters. */
  readonly came: string;
  /** The row's player where it has one. */
  readonly player?: string;
  readonly cells: readonly Cell[];
}

/** Rows read = kept + listed: every row not kept is in `asides`, in `problems` as skipped, or among `elsewhere`. */
export interface RowCount {
  readonly read: number;
  readonly kept: number;
  readonly listed: number;
  /** Listed rows of competitions and seasons that were not chosen. */
  readonly elsewhere: number;
}

/** One of several competitions or seasons that a file holds. */
export interface Choice {
  /** As the cells have it. */
  readonly value: string;
  readonly rows: number;
}

/** What Per90 understood of a file under the reader's answers. Plain data, to be shown and sent between threads. */
export interface Review {
  readonly file: {
    readonly name: string;
    readonly kind: FileKind | "dataset";
    readonly encoding?: string;
    readonly notes: readonly FileNote[];
  };
  /** Every table of the file, for choosing another. */
  readonly grids: readonly { readonly name: string; readonly rows: number }[];
  readonly grid: number;
  readonly counts: "line" | "row" | "item";
  readonly headerLine: number | undefined;
  readonly numbers: NumberStyle;
  readonly provider: Recognition["provider"];
  readonly columns: readonly ColumnReview[];
  readonly rows: RowCount;
  /** The first `MAX_LISTED`; `more` are not sent. */
  readonly problems: readonly RowProblem[];
  readonly moreProblems: number;
  /** The first `MAX_LISTED` asides; blank rows are counted only. */
  readonly asides: readonly Aside[];
  readonly moreAsides: number;
  /** Guessed from the file where not answered. */
  readonly facts: Partial<DatasetFacts>;
  /** What the file holds of each, most rows first; fewer than two are no choice. */
  readonly choices: { readonly competitions: readonly Choice[]; readonly seasons: readonly Choice[] };
  /** What of them is read; empty text for all together. */
  readonly only: { readonly competition: string; readonly season: string };
  /** Where minutes are from; nineties give them to within a few. */
  readonly minutesFrom: "minutes" | "nineties" | "none";
  /**
   * What must be answered before anything can be kept: facts, or the column of players, figures at all, or minutes
   * where there are counts alone.
   */
  readonly missing: readonly (
    keyof DatasetFacts | "player-column" | "metric-column" | "minutes-column" | "rows"
  )[];
  readonly holds: { readonly players: number; readonly clubs: number; readonly metrics: number };
}

/** Problems and asides that are sent and shown at most. */
export const MAX_LISTED = 200;
