import type { MetricId } from "./ids.ts";

/** `count` is divided by minutes for a rate; `share` sums numerators and denominators and never is. */
export type MetricUnit = "count" | "share";
/** `neutral` is a style, not a merit: it names no winner. */
export type Direction = "higher" | "lower" | "neutral";
export type MetricCategory =
  "shooting" | "creation" | "passing" | "possession" | "defending" | "duels" | "discipline" | "goalkeeping";

/** A named statistic with unit, direction and definition. */
export interface Metric {
  readonly id: MetricId;
  /** Names the statistic alone, e.g. "Passes". */
  readonly label: string;
  /** The plural noun inside a sentence, e.g. "passes". */
  readonly noun: string;
  readonly category: MetricCategory;
  readonly unit: MetricUnit;
  readonly direction: Direction;
  /** Digits after the point of a printed rate or share. */
  readonly decimals: number;
  /** In our own words, one sentence. */
  readonly definition: string;
  /** What a dataset's definition code says of the count, in a few words that follow "Counted here:". */
  readonly counted: readonly (readonly [code: string, text: string])[];
  /** Set for a share: what is summed above and below the line. */
  readonly ratio?: { readonly numerator: MetricId; readonly denominator: MetricId };
}
