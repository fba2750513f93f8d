import type { TableColumn } from "../table/table.ts";
import type { ColumnProfile } from "./columnProfile.ts";
import type { ColumnGuess, Confidence } from "./meaning.ts";

/** A column while it is being recognised: its header, its cells, and what it is taken for so far. */
export interface Draft {
  readonly column: TableColumn;
  readonly profile: ColumnProfile;
  readonly guess: ColumnGuess;
  /** Of a fact: how good its name is, 0 the best. */
  readonly rank: number;
  /** Per 90 minutes by its name or its heading. */
  readonly saysPer90: boolean;
}

const ORDER: readonly Confidence[] = ["certain", "likely", "unsure"];

/** The less sure of the two. */
export function lessSure(a: Confidence, b: Confidence): Confidence {
  return ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b;
}

/** Smaller is better: how well a column's name says what it is taken for. */
export function doubt({ guess: { confidence, why } }: Draft): number {
  return 10 * ORDER.indexOf(confidence) + ["group-name", "name", "label"].indexOf(why.code);
}

/** The draft with something else guessed of it. */
export function withGuess(draft: Draft, guess: Omit<ColumnGuess, "at">): Draft {
  return { ...draft, guess: { at: draft.column.at, ...guess } };
}
