import type { Direction, MetricCategory, MetricUnit } from "./metric.ts";
import type { MinutesBasis } from "./dataset.ts";
import type { Position, Role } from "./position.ts";

/**
 * The numbers of one comparison, with all that a chart of them says: what a link carries when it carries its own
 * numbers. Nothing of it is looked up anywhere, so it never changes; all of it is as the link's author gives it.
 */
export interface OwnNumbers {
  /** The author's; empty where the app writes one. */
  readonly headline: string;
  /** What the values of counts are. */
  readonly numbers: "per90" | "total";
  readonly datasets: readonly OwnDataset[];
  /** In slot order. */
  readonly players: readonly OwnPlayer[];
  readonly metrics: readonly OwnMetric[];
  readonly peers: OwnPeers;
}

/** Where numbers come from. */
export interface OwnDataset {
  readonly competition: string;
  /** By which its name is put into a sentence: "in the Premier League". */
  readonly competitionId: string;
  readonly season: string;
  readonly source: string;
  /** Null where no address is known. */
  readonly url: string | null;
  readonly licence: string;
  /** ISO date of the source. */
  readonly date: string;
  readonly minutesBasis: MinutesBasis;
}

/** A slot: a player, the middle of the peers in a dataset, or nobody. `dataset` is a place in the list. */
export type OwnPlayer =
  | {
      readonly state: "found";
      readonly name: string;
      readonly shortName: string;
      readonly clubs: readonly string[];
      readonly dataset: number;
      readonly role: Role | undefined;
      readonly position: Position | undefined;
      /** Undefined for reported rates. */
      readonly minutes: number | undefined;
      readonly matches: number | undefined;
      readonly starts: number | undefined;
      /** Whether the player is one of the peers. */
      readonly member: boolean;
    }
  | { readonly state: "median"; readonly dataset: number; readonly size: number }
  | { readonly state: "missing"; readonly name: string };

/** One metric in words, with a figure a slot. */
export interface OwnMetric {
  readonly label: string;
  /** Empty where the label is short enough. */
  readonly shortLabel: string;
  readonly noun: string;
  readonly category: MetricCategory;
  readonly unit: MetricUnit;
  readonly direction: Direction;
  readonly decimals: number;
  /** Empty where there was no room for it. */
  readonly definition: string;
  /** What the source counts, after "Counted here:"; empty where nothing is known of it or there was no room. */
  readonly counted: string;
  readonly derived: boolean;
  readonly figures: readonly OwnFigure[];
  /** Undefined where no percentile is known. */
  readonly peers: OwnPeerFigures | undefined;
}

/** The peers on one metric, in its unit: how many have a figure, and their 5th, 50th and 95th percentile. */
export interface OwnPeerFigures {
  readonly of: number;
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

export const OWN_GAPS = [
  "no-player",
  "no-peers",
  "unreadable",
  "not-recorded",
  "rate-only",
  "clubs-not-poolable",
  "no-attempts",
] as const;
export const OWN_NO_INTERVALS = ["rate-only", "modelled", "no-counts", "median"] as const;

/** A figure as printed: a percentage is 0..100. */
export type OwnFigure =
  | { readonly state: "gap"; readonly reason: (typeof OWN_GAPS)[number] }
  | {
      readonly state: "value";
      readonly value: number;
      /** 95 %, in the unit of the value; or why there is none. */
      readonly interval: { readonly low: number; readonly high: number } | (typeof OWN_NO_INTERVALS)[number];
      /** Percentile 0..100, higher is better; rank from 1. Only where the metric has peers. */
      readonly standing: { readonly percentile: number; readonly rank: number } | undefined;
    };

/** Who the percentiles are taken among; or that there is nobody, and the datasets that were asked. */
export type OwnPeers =
  | {
      readonly state: "group" | "too-few";
      readonly size: number;
      readonly who: "all" | readonly (Position | Role)[];
      readonly minMinutes: number;
      readonly under: number | undefined;
      readonly datasets: readonly number[];
    }
  | { readonly state: "refused"; readonly selections: readonly number[] };
