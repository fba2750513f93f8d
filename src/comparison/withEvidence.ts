import type { Metric } from "../domain/metric.ts";
import type { Selection } from "../selection/selection.ts";
import { percentile } from "../statistics/percentile.ts";
import { rank } from "../statistics/rank.ts";
import { countedBy, datasetsOf, type Resolved } from "./compareFigures.ts";
import {
  FEWEST_PEERS,
  type ComparedMetric,
  type ComparedPlayer,
  type Comparison,
  type Figure,
  type PeerFigures,
  type PeerGroup,
} from "./comparison.ts";
import { withInterval } from "./figure.ts";
import { findPlayer, isMedian, type Slot } from "./findPlayer.ts";
import { medianFigure, medianPlayer } from "./medianPlayer.ts";
import { peerFigures } from "./peerFigures.ts";
import { peerGroup } from "./peerGroup.ts";

/**
 * A comparison with all that minutes and peers tell: intervals, the peer group, standings in it and its medians.
 *
 * @param plain what `compareFigures` gave of the same selection and data
 */
export function withEvidence(plain: Comparison, selection: Selection, resolved: Resolved): Comparison {
  const { datasets, unreadable } = resolved;
  const rule = selection.peers ?? {};
  const peers = peerGroup(rule, plain.players, datasets);
  const slots = resolved.players.map((ref) => {
    const slot = findPlayer(ref, datasets, unreadable);
    const player = isMedian(ref)
      ? medianPlayer(slot.player, peers, rule, datasets)
      : withAppearances(slot, resolved);
    return { ...slot, player, member: isMember(slot, peers) };
  });
  const players = slots.map(({ player }) => player);
  const context = { slots, peers, selection, resolved };
  return {
    ...plain,
    players,
    peers,
    metrics: plain.metrics.map((compared) => ({
      ...comparedMetric(compared, context),
      ...countedBy(players, compared.metric, resolved),
    })),
    datasets: datasetsOf(players, resolved),
  };
}

/** The player with matches and starts over all rows, as far as no row lacks them. */
function withAppearances({ player, rows }: Slot, { datasets }: Resolved): ComparedPlayer {
  if (player.state !== "found") return player;
  const seasons = rows.flatMap((row) => datasets.get(player.dataset.id)?.rows[row] ?? []);
  const matches = seasons.reduce((sum, row) => sum + (row.matches ?? NaN), 0);
  const starts = seasons.reduce((sum, row) => sum + (row.starts ?? NaN), 0);
  return {
    ...player,
    ...(Number.isNaN(matches) ? {} : { matches }),
    ...(Number.isNaN(starts) ? {} : { starts }),
  };
}

/** A slot, and whether the same rows are among the peers: asked once, whatever the number of metrics. */
interface StoodSlot extends Slot {
  readonly member: boolean;
}

/** A comparison in the making. */
interface Context {
  readonly slots: readonly StoodSlot[];
  readonly peers: PeerGroup;
  readonly selection: Selection;
  readonly resolved: Resolved;
}

function comparedMetric(plain: ComparedMetric, context: Context): ComparedMetric {
  const { slots, peers, selection } = context;
  const { metric } = plain;
  const all = peers.state === "group" ? peerFigures(peers, metric, selection.numbers) : undefined;
  const figures = all && all.sorted.length >= FEWEST_PEERS ? all : undefined;
  return {
    ...plain,
    figures: plain.figures.map((figure, index) => {
      const slot = slots[index];
      return slot === undefined
        ? figure
        : withStanding(slotFigure(figure, slot, metric, context), { slot, metric, figures });
    }),
    peers: figures,
  };
}

function slotFigure(
  plain: Figure,
  { player, rows }: Slot,
  metric: Metric,
  { selection, resolved }: Context,
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
