import type { DatasetId } from "../domain/ids.ts";
import type { ComparedPlayer } from "./comparison.ts";

/** The datasets that peers come from when a link names none: those of its players, each once. */
export function defaultDatasets(players: readonly ComparedPlayer[]): readonly DatasetId[] {
  return [...new Set(players.flatMap(({ ref }) => ("unknown" in ref ? [] : [ref.dataset])))];
}
