import type { MetricId } from "./ids.ts";

/**
 * `count` is divided by minutes for a rate, `share` sums numerators and denominators and never is; `value` is neither:
 * an average such as a shot's distance, printed as the source gives it.
 */
export type MetricUnit = "count" | "share" | "value";
/** `neutral` is a style, not a merit: it names no winner. */
export type Direction = "higher" | "lower" | "neutral";
export type MetricCategory =
  "shooting" | "creation" | "passing" | "possession" | "defending" | "duels" | "discipline" | "goalkeeping";
/** How sure a figure is: Garwood's for counts, Wilson's for shares of two counts, none for anything else. */
export type IntervalKind = "poisson" | "wilson" | "none";
/** Why a figure has no interval: it is not a number of events, or their number is not known. */
export type NoIntervalReason = "modelled" | "adjusted" | "measured" | "average" | "uncounted";

/** A named statistic with unit, direction and definition. */
export interface Metric {
  readonly id: MetricId;
  /** Names the statistic alone, e.g. "Passes". */
  readonly label: string;
  /** At most 14 characters, for radar axes and narrow tables. */
  readonly shortLabel?: string;
  /** The plural noun inside a sentence, e.g. "passes". */
  readonly noun: string;
  readonly category: MetricCategory;
  readonly unit: MetricUnit;
  readonly direction: Direction;
  /** Digits after the point of a printed rate or share. */
  readonly decimals: number;
  /** In our own words, one sentence. */
  readonly definition: string;
  /** What a reader of another provider's figures must know; one or two sentences. */
  readonly trap?: string;
  /** Served files leave it out: `noInterval` and `ratio` say as much. */
  readonly interval?: IntervalKind;
  /** Set when `interval` is none. */
  readonly noInterval?: NoIntervalReason;
  /**
   * How wide the rate spreads from match to match: its standard error by match logs over the Poisson one, median of
   * players with 900 minutes and five counted or more in the shipped data. 1 where unknown.
   */
  readonly spread: number;
  /** What a dataset's definition code says of the count, in a few words that follow "Counted here:". */
  readonly counted: readonly (readonly [code: string, text: string])[];
  /** Set for a share of two counts: what is summed above and below the line. */
  readonly ratio?: { readonly numerator: MetricId; readonly denominator: MetricId };
}
