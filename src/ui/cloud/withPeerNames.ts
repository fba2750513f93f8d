import { withEveryName } from "../../comparison/loadNames.ts";
import type { LoadedSelection, Sources } from "../../comparison/loadSelection.ts";
import type { Selection } from "../../selection/selection.ts";

/** Everyone's name in the datasets that give peers: those the selection asks for, else its players'. */
export function withPeerNames(
  sources: Sources,
  loaded: LoadedSelection,
  { peers }: Selection,
): Promise<LoadedSelection> {
  const ofPlayers = loaded.players.flatMap((ref) => ("unknown" in ref ? [] : ref.dataset));
  return withEveryName(sources, loaded, peers?.datasets ?? ofPlayers);
}
