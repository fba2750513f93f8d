import type { DatasetHead } from "../domain/dataset.ts";
import type { DatasetId, MetricId, Minutes } from "../domain/ids.ts";
import type { Metric } from "../domain/metric.ts";
import type { Club, PlayerSeason } from "../domain/playerSeason.ts";
import type { Position, Role } from "../domain/position.ts";
import type { Numbers, PlayerRef } from "../selection/selection.ts";

/** Why a slot of the comparison holds no player. */
export type MissingReason =
  "not-a-player" | "unknown-dataset" | "unknown-player" | "unknown-club" | "unreadable-dataset";

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
}

/** A slot that keeps its place and colour though its player is not in the data. */
export interface MissingPlayer {
  readonly state: "missing";
  readonly ref: PlayerRef;
  readonly reason: MissingReason;
  /** What the link called the player. */
  readonly name: string;
}

export type ComparedPlayer = FoundPlayer | MissingPlayer;

/** Why a figure is absent; absent is never zero. */
export type GapReason =
  "no-player" | "unreadable" | "not-recorded" | "rate-only" | "clubs-not-poolable" | "no-attempts";

/** One player's figure on one metric. A count is per 90 or in all, a share is 0..100. */
export type Figure =
  { readonly state: "value"; readonly value: number } | { readonly state: "gap"; readonly reason: GapReason };

/** One metric across the players, in slot order. */
export interface ComparedMetric {
  readonly metric: Metric;
  readonly figures: readonly Figure[];
  /** The codes of what the players' datasets count, each once. */
  readonly definitions: readonly string[];
  /** True when any of the datasets inferred the count. */
  readonly derived: boolean;
}

/** Who a percentile would be taken among, or why nobody. */
export type PeerGroup =
  | {
      readonly state: "group";
      readonly who: "all" | readonly (Position | Role)[];
      readonly datasets: readonly DatasetHead[];
      /** Whole minutes, the floor that was used. */
      readonly minMinutes: number;
      readonly under: number | undefined;
      /** Players, clubs summed. */
      readonly size: number;
      /** Asked-for datasets that give no peers: unknown, unreadable or only a selection. */
      readonly leftOut: readonly DatasetId[];
    }
  | { readonly state: "refused"; readonly selections: readonly DatasetHead[] };

/** A Selection resolved against datasets. */
export interface Comparison {
  readonly players: readonly ComparedPlayer[];
  readonly metrics: readonly ComparedMetric[];
  readonly numbers: Numbers;
  readonly peers: PeerGroup;
  /** Datasets that the found players come from, each once, in slot order. */
  readonly datasets: readonly DatasetHead[];
}

/** The metric ids a comparison must have loaded for `metrics`: a share needs both of its counts. */
export function countsBehind(metrics: readonly Metric[]): readonly MetricId[] {
  const needed = metrics.flatMap(({ id, ratio }) =>
    ratio ? [id, ratio.numerator, ratio.denominator] : [id],
  );
  return [...new Set(needed)];
}
