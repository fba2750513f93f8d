import type { Selection } from "../selection/selection.ts";
import { countedBy, datasetsOf, type Resolved } from "./compareFigures.ts";
import type { ComparedMetric, Comparison, PeerGroup } from "./comparison.ts";
import { findPlayer, isMedian, type Slot } from "./findPlayer.ts";
import { medianPlayer } from "./medianPlayer.ts";
import { peerGroup } from "./peerGroup.ts";

/** A comparison in the making: who is compared, among whom. */
export interface Among {
  readonly slots: readonly Slot[];
  readonly peers: PeerGroup;
  readonly selection: Selection;
  readonly resolved: Resolved;
}

/**
 * A comparison with its peer group, and with the medians of groups among its players.
 *
 * @param plain what `compareFigures` gave of the same selection and data
 * @param figured gives each metric its figures; absent, for views that draw figures of their own, they stay as they are
 */
export function withPeers(
  plain: Comparison,
  selection: Selection,
  resolved: Resolved,
  figured: (metrics: readonly ComparedMetric[], among: Among) => readonly ComparedMetric[] = asTheyAre,
): Comparison {
  const { datasets, unreadable } = resolved;
  const rule = selection.peers ?? {};
  const peers = peerGroup(rule, plain.players, datasets);
  const slots = resolved.players.map((ref) => {
    const slot = findPlayer(ref, datasets, unreadable);
    return isMedian(ref) ? { ...slot, player: medianPlayer(slot.player, peers, rule, datasets) } : slot;
  });
  const players = slots.map(({ player }) => player);
  return {
    ...plain,
    players,
    peers,
    metrics: figured(plain.metrics, { slots, peers, selection, resolved }).map((compared) => ({
      ...compared,
      ...countedBy(players, compared.metric, resolved),
    })),
    datasets: datasetsOf(players, resolved),
  };
}

function asTheyAre(metrics: readonly ComparedMetric[]): readonly ComparedMetric[] {
  return metrics;
}
