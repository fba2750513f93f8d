import type { Metric } from "../domain/metric.ts";
import type { Selection } from "../selection/selection.ts";
import { percentile } from "../statistics/percentile.ts";
import { rank } from "../statistics/rank.ts";
import type { Resolved } from "./compareFigures.ts";
import {
  FEWEST_PEERS,
  type ComparedMetric,
  type Comparison,
  type Figure,
  type PeerFigures,
  type PeerGroup,
} from "./comparison.ts";
import { withInterval } from "./figure.ts";
import type { Slot } from "./findPlayer.ts";
import { medianFigure } from "./medianPlayer.ts";
import { peerFigures } from "./peerFigures.ts";
import { withPeers, type Among } from "./withPeers.ts";

/**
 * A comparison with all that is drawn of minutes and peers: intervals, the peer group, standings in it and its medians.
 *
 * @param plain what `compareFigures` gave of the same selection and data
 */
export function withStandings(plain: Comparison, selection: Selection, resolved: Resolved): Comparison {
  return withPeers(plain, selection, resolved, stood);
}

/** A slot, and whether the same rows are among the peers: asked once, whatever the number of metrics. */
interface StoodSlot extends Slot {
  readonly member: boolean;
}

function stood(metrics: readonly ComparedMetric[], among: Among): readonly ComparedMetric[] {
  const slots = among.slots.map((slot) => ({ ...slot, member: isMember(slot, among.peers) }));
  return metrics.map((plain) => comparedMetric(plain, slots, among));
}

function comparedMetric(plain: ComparedMetric, slots: readonly StoodSlot[], among: Among): ComparedMetric {
  const { peers, selection } = among;
  const { metric } = plain;
  const all = peers.state === "group" ? peerFigures(peers, metric, selection.numbers) : undefined;
  const figures = all && all.sorted.length >= FEWEST_PEERS ? all : undefined;
  return {
    ...plain,
    figures: plain.figures.map((figure, index) => {
      const slot = slots[index];
      return slot === undefined
        ? figure
        : withStanding(slotFigure(figure, slot, metric, among), { slot, metric, figures });
    }),
    peers: figures,
  };
}

function slotFigure(
  plain: Figure,
  { player, rows }: Slot,
  metric: Metric,
  { selection, resolved }: Among,
): Figure {
  if (player.state === "median") return medianFigure(player, metric, selection.numbers);
  if (player.state === "missing" && player.reason === "no-peers") return { state: "gap", reason: "no-peers" };
  const dataset = player.state === "found" ? resolved.datasets.get(player.dataset.id) : undefined;
  if (dataset === undefined) return plain;
  return withInterval(plain, { dataset, rows, metric, numbers: selection.numbers });
}

interface Stood {
  readonly slot: StoodSlot;
  readonly metric: Metric;
  readonly figures: PeerFigures | undefined;
}

/** A figure with its place among the peers; the median of a group has none in it. */
function withStanding(figure: Figure, { slot, metric, figures }: Stood): Figure {
  if (figure.state === "gap" || figures === undefined || slot.player.state !== "found") return figure;
  const { sorted } = figures;
  const standing = {
    percentile: percentile(figure.value, sorted, metric.direction),
    rank: rank(figure.value, sorted, metric.direction),
    of: sorted.length,
    member: slot.member,
  };
  return { ...figure, standing };
}

/** True when the same rows are among the peers: one club of a player of two is not. */
function isMember({ player, rows }: Slot, peers: PeerGroup): boolean {
  if (player.state !== "found" || peers.state !== "group") return false;
  return peers.members.some(
    (member) => member.dataset.id === player.dataset.id && member.rows.join() === rows.join(),
  );
}
