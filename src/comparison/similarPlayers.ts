import type { Dataset } from "../domain/dataset.ts";
import type { DatasetId } from "../domain/ids.ts";
import type { Metric } from "../domain/metric.ts";
import type { PlayerSeason } from "../domain/playerSeason.ts";
import { percentileDistance } from "../statistics/percentileDistance.ts";
import { sortedPercentile } from "../statistics/sortedPercentile.ts";
import type {
  ComparedMetric,
  Comparison,
  FoundPlayer,
  PeerFigures,
  PeerMember,
  PeerSet,
} from "./comparison.ts";
import { peerFigures } from "./peerFigures.ts";
import { peerGroup } from "./peerGroup.ts";

/** Fewer metrics in common than this say nothing of a likeness. */
export const FEWEST_METRICS = 3;
const NEAREST = 5;
const REASONS = 3;

/** One metric of the two, as percentiles, 0..100. */
export interface Likeness {
  readonly metric: Metric;
  readonly subject: number;
  readonly other: number;
}

/** A peer near the subject. */
export interface SimilarPlayer {
  readonly member: PeerMember;
  readonly season: PlayerSeason;
  /** Percentile points, 0..100, over `shared` metrics. */
  readonly distance: number;
  readonly shared: number;
  /** At most three, the closest first. */
  readonly closest: readonly Likeness[];
  /** At most three others, the furthest first. */
  readonly furthest: readonly Likeness[];
}

/** The nearest, nearest first; or why nobody is told. */
export type SimilarPlayers =
  | {
      readonly state: "near";
      readonly players: readonly SimilarPlayer[];
      /** Metrics that the subject and any peer have. */
      readonly metrics: number;
      /** Who was searched: the subject's role, in the datasets and above the floor of the peer group. */
      readonly among: PeerSet;
    }
  | { readonly state: "refused"; readonly reason: "no-player" | "no-peers" | "no-role" | "few-metrics" }
  | { readonly state: "refused"; readonly reason: "few-peers"; readonly among: PeerSet };

/**
 * The peers nearest to a player in percentile space over the chosen metrics: by the root mean square difference of the
 * percentiles that both have, three or more. Percentiles are those among players of the subject's role.
 *
 * @param slot the subject's
 * @param datasets those of the peer group, with everyone's name; who has none is never told
 */
export function similarPlayers(
  comparison: Comparison,
  slot: number,
  datasets: ReadonlyMap<DatasetId, Dataset>,
): SimilarPlayers {
  const subject = comparison.players[slot];
  const { peers } = comparison;
  if (subject?.state !== "found") return { state: "refused", reason: "no-player" };
  if (peers.state === "refused") return { state: "refused", reason: "no-peers" };
  const { role } = subject.season;
  if (role === undefined) return { state: "refused", reason: "no-role" };
  const { minMinutes, under } = peers;
  const ids = peers.datasets.map(({ id }) => id);
  const rule = { who: [role], minMinutes, datasets: ids, ...(under !== undefined && { under }) };
  const among = peerGroup(rule, [], datasets);
  if (among.state === "refused") return { state: "refused", reason: "no-peers" };
  if (among.state === "too-few") return { state: "refused", reason: "few-peers", among };
  const axes = axesOf(comparison, slot, among);
  if (axes.length < FEWEST_METRICS) return { state: "refused", reason: "few-metrics" };
  return { state: "near", players: nearest(axes, among, comparison), metrics: axes.length, among };
}

/** One metric as an axis of percentile space, where the subject has a figure. */
interface Axis {
  readonly metric: Metric;
  readonly subject: number;
  /** A member each; NaN where there is no figure. */
  readonly members: Float64Array;
}

function axesOf({ metrics, numbers }: Comparison, slot: number, among: PeerSet): readonly Axis[] {
  return metrics.flatMap((compared) => {
    const figures = peerFigures(among, compared.metric, numbers);
    return figures === undefined ? [] : axis(compared, slot, figures);
  });
}

function axis({ metric, figures }: ComparedMetric, slot: number, peers: PeerFigures): readonly Axis[] {
  const figure = figures[slot];
  if (figure?.state !== "value") return [];
  const percentile = (value: number) => sortedPercentile(value, peers.sorted, metric.direction);
  const members = peers.values.map((value) => (Number.isNaN(value) ? NaN : percentile(value)));
  return [{ metric, subject: percentile(figure.value), members }];
}

function nearest(
  axes: readonly Axis[],
  { members }: PeerSet,
  { players }: Comparison,
): readonly SimilarPlayer[] {
  const own = axes.map(({ subject }) => subject);
  const chosen = new Set(
    players
      .filter((player): player is FoundPlayer => player.state === "found")
      .map(({ season }) => season.player),
  );
  const measured = members.flatMap((member, at) => {
    const { season } = member;
    if (season.player === undefined || chosen.has(season.player)) return [];
    const apart = percentileDistance(
      own,
      axes.map((one) => one.members[at] ?? NaN),
    );
    return apart.shared < FEWEST_METRICS ? [] : [{ member, season, at, ...apart }];
  });
  return measured
    .toSorted((a, b) => a.distance - b.distance || (a.season.name < b.season.name ? -1 : 1))
    .slice(0, NEAREST)
    .map(({ at, ...one }) => ({ ...one, ...reasons(axes, at) }));
}

/** No metric is among both: of few, the closer half is close. */
function reasons(axes: readonly Axis[], at: number): Pick<SimilarPlayer, "closest" | "furthest"> {
  const likenesses = axes
    .map(({ metric, subject, members }) => ({ metric, subject, other: members[at] ?? NaN }))
    .filter(({ other }) => !Number.isNaN(other))
    .toSorted((a, b) => gap(a) - gap(b));
  const close = Math.min(REASONS, Math.ceil(likenesses.length / 2));
  return {
    closest: likenesses.slice(0, close),
    furthest: likenesses.slice(close).slice(-REASONS).toReversed(),
  };
}

function gap({ subject, other }: Likeness): number {
  return Math.abs(subject - other);
}
