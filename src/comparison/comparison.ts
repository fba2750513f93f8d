import type { Dataset, DatasetHead } from "../domain/dataset.ts";
import type { DatasetId, MetricId, Minutes } from "../domain/ids.ts";
import type { Metric } from "../domain/metric.ts";
import type { Club, DatasetRow, PlayerSeason } from "../domain/playerSeason.ts";
import type { Position, Role } from "../domain/position.ts";
import type { Numbers, PlayerRef } from "../selection/selection.ts";
import type { Interval } from "../statistics/interval.ts";

/** Why a slot of the comparison holds no player. */
export type MissingReason =
  | "not-a-player"
  | "unknown-dataset"
  | "unknown-player"
  | "unknown-club"
  | "unreadable-dataset"
  /** A median was asked for of a dataset that gives no peers, or fewer than five. */
  | "no-peers";

/** A slot that holds a player: the rows of one player in one dataset, clubs summed unless the link names one. */
export interface FoundPlayer {
  readonly state: "found";
  readonly ref: PlayerRef;
  readonly dataset: DatasetHead;
  /** The row of most minutes: name, position, role and birth are its. */
  readonly season: PlayerSeason;
  /** Clubs in order of the dataset; one when the link names it. */
  readonly clubs: readonly Club[];
  /** Over all rows; undefined when any row has none. */
  readonly minutes: Minutes | undefined;
  /** Over all rows; both absent when any row lacks one. */
  readonly matches?: number;
  readonly starts?: number;
}

/** A slot that keeps its place and colour though its player is not in the data. */
export interface MissingPlayer {
  readonly state: "missing";
  readonly ref: PlayerRef;
  readonly reason: MissingReason;
  /** What the link called the player. */
  readonly name: string;
}

/** A slot that holds nobody but the middle of the peer group, within one dataset. */
export interface MedianPlayer {
  readonly state: "median";
  readonly ref: PlayerRef;
  readonly dataset: DatasetHead;
  readonly group: PeerSet;
}

export type ComparedPlayer = FoundPlayer | MissingPlayer | MedianPlayer;

/** Why a figure is absent; absent is never zero. */
export type GapReason =
  | "no-player"
  | "no-peers"
  | "unreadable"
  | "not-recorded"
  | "rate-only"
  | "clubs-not-poolable"
  | "no-attempts";

/**
 * Why a figure has no interval: its source gives no minutes, it is modelled or adjusted, a share came without its
 * counts, or it is the median of a group.
 */
export type NoInterval = "rate-only" | "modelled" | "no-counts" | "median";

/** Where a figure stands among the peers who have one. */
export interface Standing {
  /** 0..100, higher is better. */
  readonly percentile: number;
  /** 1 is the best; who is equal shares it. */
  readonly rank: number;
  /** Peers with a figure on this metric. */
  readonly of: number;
  /** False when the rule of the group leaves the player out: the rank is the one he would have. */
  readonly member: boolean;
}

/** One player's figure on one metric. A count is per 90 or in all, a share is 0..100. */
export type Figure =
  | {
      readonly state: "value";
      readonly value: number;
      /** 95 %, in the unit of the value; or why there is none. */
      readonly interval: Interval | NoInterval;
      /** Undefined without a peer group, and for the median of one. */
      readonly standing: Standing | undefined;
    }
  | { readonly state: "gap"; readonly reason: GapReason };

/** One metric across the players, in slot order. */
export interface ComparedMetric {
  readonly metric: Metric;
  readonly figures: readonly Figure[];
  /** The codes of what the players' datasets count, each once. */
  readonly definitions: readonly string[];
  /** The codes of each slot's dataset: one, or those of a share's two counts; none where it has no such column. */
  readonly counted: readonly (readonly string[])[];
  /** True when any of the datasets inferred the count. */
  readonly derived: boolean;
  /** Undefined when there is no peer group, or fewer than five of it have a figure. */
  readonly peers: PeerFigures | undefined;
}

/** One metric over a peer group, in the unit of the players' figures. */
export interface PeerFigures {
  /** A member each, in the group's order; NaN where there is no figure. */
  readonly values: Float64Array;
  /** Those that there are, ascending; at least one. */
  readonly sorted: Float64Array;
  readonly median: number;
}

/** One of the peers: a person's rows in one dataset, clubs summed. */
export interface PeerMember {
  readonly dataset: Dataset;
  readonly rows: readonly number[];
  /** The row of most minutes: name, position, role and birth are its. */
  readonly season: DatasetRow;
  readonly minutes: number;
}

/** The players that a rule names. */
export interface PeerSet {
  readonly who: "all" | readonly (Position | Role)[];
  readonly datasets: readonly DatasetHead[];
  /** Whole minutes, the floor that was used. */
  readonly minMinutes: number;
  readonly under: number | undefined;
  /** Players, clubs summed. */
  readonly size: number;
  readonly members: readonly PeerMember[];
  /** Asked-for datasets that give no peers: unknown, unreadable or only a selection. */
  readonly leftOut: readonly DatasetId[];
}

/** Fewer peers than this give no percentile. */
export const FEWEST_PEERS = 5;
/** Fewer peers than this are warned of. */
export const FEW_PEERS = 20;

/** Who a percentile is taken among, or why nobody: too few, or only datasets that are selections. */
export type PeerGroup =
  | (PeerSet & { readonly state: "group" | "too-few" })
  | { readonly state: "refused"; readonly selections: readonly DatasetHead[] };

/** A Selection resolved against datasets. */
export interface Comparison {
  readonly players: readonly ComparedPlayer[];
  readonly metrics: readonly ComparedMetric[];
  readonly numbers: Numbers;
  readonly peers: PeerGroup;
  /** Datasets that the figures come from, each once, in slot order. */
  readonly datasets: readonly DatasetHead[];
}

/** The metric ids a comparison must have loaded for `metrics`: a share needs both of its counts. */
export function countsBehind(metrics: readonly Metric[]): readonly MetricId[] {
  const needed = metrics.flatMap(({ id, ratio }) =>
    ratio ? [id, ratio.numerator, ratio.denominator] : [id],
  );
  return [...new Set(needed)];
}
