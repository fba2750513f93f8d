import type { ClubId, DatasetId, MetricId, Minutes, PlayerId } from "./ids.ts";

/** A match, as one of its two clubs saw it. */
export interface LoggedMatch {
  /** ISO date. */
  readonly date: string;
  readonly opponent: string;
  readonly venue: "home" | "away";
}

/** What one player did in the matches of one club. The lists are as long as each other. */
export interface PlayerLog {
  /** Places in the club's matches, ascending; only matches with minutes. */
  readonly matches: readonly number[];
  readonly minutes: readonly Minutes[];
  /** Undefined where the source recorded no count. */
  readonly counts: ReadonlyMap<MetricId, readonly (number | undefined)[]>;
}

/** Match by match, everyone of one club in one dataset. */
export interface ClubLogs {
  readonly dataset: DatasetId;
  readonly club: ClubId;
  /** By date. */
  readonly matches: readonly LoggedMatch[];
  readonly players: ReadonlyMap<PlayerId, PlayerLog>;
}
