import type { Selection } from "../selection/selection.ts";
import type { ComparedPlayer } from "./comparison.ts";
import type { LoadedSelection } from "./loadSelection.ts";
import { matchDates } from "./matchDates.ts";

/** True for dates that leave out a match which one of the players has on the first metric; a frozen link names both ends. */
export function isPartOfSeason(
  { chart, from, to }: Selection,
  players: readonly ComparedPlayer[],
  loaded: LoadedSelection,
): boolean {
  if (chart !== "trend" || (from ?? to) === undefined) return false;
  const { first, last } = matchDates(players, loaded) ?? { first: "", last: "" };
  return (from ?? first) > first || (to ?? last) < last;
}
