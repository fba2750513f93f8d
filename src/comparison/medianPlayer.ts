import type { Dataset } from "../domain/dataset.ts";
import type { DatasetId } from "../domain/ids.ts";
import type { Metric } from "../domain/metric.ts";
import type { Numbers, PeerRule } from "../selection/selection.ts";
import {
  FEWEST_PEERS,
  type ComparedPlayer,
  type Figure,
  type MedianPlayer,
  type PeerGroup,
} from "./comparison.ts";
import { peerFigures } from "./peerFigures.ts";
import { peerGroup } from "./peerGroup.ts";

/**
 * The slot of `median_<dataset>`: the middle of the peer group within that dataset, by the group's own rule and floor.
 *
 * @param slot as it was looked for among the players: missing, with the dataset asked for
 * @returns missing when the dataset is unknown or gives fewer than five peers
 */
export function medianPlayer(
  slot: ComparedPlayer,
  peers: PeerGroup,
  rule: PeerRule,
  datasets: ReadonlyMap<DatasetId, Dataset>,
): ComparedPlayer {
  const { ref } = slot;
  const dataset = "unknown" in ref ? undefined : datasets.get(ref.dataset);
  if (dataset === undefined) return slot;
  const asked = peers.state === "refused" ? rule : { ...rule, who: peers.who, minMinutes: peers.minMinutes };
  const group = peerGroup({ ...asked, datasets: [dataset.id] }, [], datasets);
  if (group.state !== "group") {
    return { state: "missing", ref, reason: "no-peers", name: slot.state === "missing" ? slot.name : "" };
  }
  return { state: "median", ref, dataset, group };
}

/** The median of the group's figures; it is no count, so it has no interval. */
export function medianFigure({ group }: MedianPlayer, metric: Metric, numbers: Numbers): Figure {
  const figures = peerFigures(group, metric, numbers);
  if (figures === undefined) return { state: "gap", reason: "not-recorded" };
  if (figures.sorted.length < FEWEST_PEERS) return { state: "gap", reason: "no-peers" };
  return { state: "value", value: figures.median, interval: "median", standing: undefined };
}
