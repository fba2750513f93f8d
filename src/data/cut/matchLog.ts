import type { MetricId } from "../../domain/ids.ts";

/** A match, as one of its two clubs saw it. */
export interface ClubMatch {
  /** The source's number of the match. */
  readonly match: number;
  /** ISO date. */
  readonly date: string;
  readonly opponent: string;
  readonly venue: "home" | "away";
}

/** What one player did in one match. */
export interface MatchLog extends ClubMatch {
  readonly started: boolean;
  readonly minutes: number;
  readonly counts: ReadonlyMap<MetricId, number>;
}
