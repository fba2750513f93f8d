import type { ClubId, Minutes, PlayerId } from "./ids.ts";
import type { Position, Role } from "./position.ts";

/** A club as its dataset spells it; `id` is the slug of `name`. */
export interface Club {
  readonly id: ClubId;
  readonly name: string;
}

/** Someone's season for one club, whoever it is, without the statistics. Absent is undefined, never zero. */
interface ClubSeason {
  readonly club: Club;
  readonly position: Position | undefined;
  readonly role: Role | undefined;
  /** ISO date. */
  readonly born: string | undefined;
  /** Undefined for a rate-only row: a press report gives the rate and no minutes. */
  readonly minutes: Minutes | undefined;
  readonly matches: number | undefined;
  readonly starts: number | undefined;
}

/** One player for one club in one competition season, without the statistics. */
export interface PlayerSeason extends ClubSeason {
  readonly player: PlayerId;
  readonly name: string;
  readonly shortName: string;
}

/** A row whose name was not loaded: it counts among peers, and nothing can name it. */
export interface UnnamedSeason extends ClubSeason {
  /** Rows of one person share it. */
  readonly person: number;
  readonly player?: undefined;
  readonly name?: undefined;
  readonly shortName?: undefined;
}

/** A row of a dataset. Either all rows of a person are named or none. */
export type DatasetRow = PlayerSeason | UnnamedSeason;
