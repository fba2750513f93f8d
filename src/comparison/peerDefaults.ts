import type { Dataset } from "../domain/dataset.ts";
import type { DatasetId } from "../domain/ids.ts";
import type { PeerDefaults } from "../selection/changePeers.ts";
import type { PeerRule } from "../selection/selection.ts";
import type { ComparedPlayer } from "./comparison.ts";
import { defaultDatasets } from "./defaultDatasets.ts";
import { defaultWho, peerGroup, USUAL_FLOOR } from "./peerGroup.ts";

/**
 * What each part of a rule would be were it not said: the first player's role, the players' own complete datasets, and
 * the floor in the datasets that the rule takes.
 */
export function peerDefaults(
  rule: PeerRule,
  players: readonly ComparedPlayer[],
  datasets: ReadonlyMap<DatasetId, Dataset>,
): PeerDefaults {
  const { minMinutes: _, ...open } = rule;
  const group = peerGroup(open, players, datasets);
  return {
    who: defaultWho(players),
    minMinutes: group.state === "refused" ? USUAL_FLOOR : group.minMinutes,
    datasets: defaultDatasets(players).filter((id) => datasets.get(id)?.coverage === "complete"),
  };
}
