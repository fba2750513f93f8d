import type { DatasetId } from "../domain/ids.ts";
import type { PlayerRef } from "./selection.ts";

/**
 * True when seasons are what a trend has to follow: someone is chosen in several, and not all that are chosen are known
 * match by match.
 *
 * @param isLogged false of a dataset without match logs
 */
export function followsSeasons(
  players: readonly PlayerRef[],
  isLogged: (dataset: DatasetId) => boolean,
): boolean {
  const chosen = players.flatMap((ref) => ("unknown" in ref || ref.player === "median" ? [] : [ref]));
  const people = new Set(chosen.map(({ player }) => player));
  const seasons = new Set(chosen.map(({ player, dataset }) => `${player}_${dataset}`));
  return people.size < seasons.size && !chosen.every(({ dataset }) => isLogged(dataset));
}
