import type { ComparedPlayer, Comparison, FoundPlayer } from "../../comparison/comparison.ts";
import type { FindingWords } from "../../messages/findingMessages.ts";

/** What a reader must mind, the weightiest first. */
export const WARNING_KINDS = [
  "definitions",
  "peer-definitions",
  "goalkeepers",
  "minutes-basis",
  "sources",
  "rate-only",
  "very-few-minutes",
  "few-minutes",
  "no-percentiles",
  "few-peers",
  "empty-competitions",
  "other-role",
  "positions",
  "competitions",
  "seasons",
  "substitutes",
  "few-figures",
  "inferred",
] as const;
export type WarningKind = (typeof WARNING_KINDS)[number];

/** One thing to mind, with its reason, in a sentence or two. */
export interface Warning {
  readonly kind: WarningKind;
  readonly text: string;
}

/** What warnings are made of. */
export interface Warned {
  readonly comparison: Comparison;
  readonly words: FindingWords;
  /** "Salah and Kane", by slot. */
  readonly names: (slots: readonly number[]) => string;
}

/** The players who are in the data, with their slots. */
export function foundPlayers(
  players: readonly ComparedPlayer[],
): readonly { readonly player: FoundPlayer; readonly slot: number }[] {
  return players.flatMap((player, slot) => (player.state === "found" ? [{ player, slot }] : []));
}
