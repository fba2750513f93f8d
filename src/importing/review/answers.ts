import type { Coverage, MinutesBasis } from "../../domain/dataset.ts";
import type { Meaning } from "../columns/meaning.ts";

/** What a file seldom says of itself and every chart must: asked for where it is missing. */
export interface DatasetFacts {
  readonly competition: string;
  /** Of the competition; empty where it has none. */
  readonly country: string;
  /** As people write it: "2025/26", "2026". */
  readonly season: string;
  /** Who counted: "FBref", "my own notes". */
  readonly source: string;
  /** Empty where there is none. */
  readonly url: string;
  /** Under which the figures may be used; empty where none is stated. */
  readonly licence: string;
  /** ISO date of the figures. */
  readonly date: string;
  readonly coverage: Coverage;
  readonly minutesBasis: MinutesBasis;
  /** For a file without a club column; empty when the rows say it. */
  readonly club: string;
}

/** What the reader says of one row: leave it out, keep it as it is, or read it with other cells (by column). */
export type RowAnswer =
  | { readonly do: "skip" }
  | { readonly do: "keep" }
  | { readonly do: "fix"; readonly cells: ReadonlyMap<number, string> };

/** Everything the reader changed; empty at first. It survives structured cloning, so a worker can be told. */
export interface Answers {
  /** Which table, from 0. */
  readonly grid: number;
  /** Line of the (last) header row; absent, as recognised. */
  readonly headerLine?: number;
  readonly decimal?: "." | ",";
  /** By column. */
  readonly meanings: ReadonlyMap<number, Meaning>;
  /** By line. */
  readonly rows: ReadonlyMap<number, RowAnswer>;
  readonly facts: Partial<DatasetFacts>;
  /** Of a file that holds several; absent, as guessed. Empty text takes all of them together. */
  readonly only?: { readonly competition?: string; readonly season?: string };
}

export const NO_ANSWERS: Answers = { grid: 0, meanings: new Map(), rows: new Map(), facts: {} };
