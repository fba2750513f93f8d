import type { ClubId, Minutes, PlayerId } from "./ids.ts";
import type { Position, Role } from "./position.ts";

/** A club as its dataset spells it; `id` is the slug of `name`. */
export interface Club {
  readonly id: ClubId;
  readonly name: string;
}

/** One player for one club in one competition season, without the statistics. Absent is undefined, never zero. */
export interface PlayerSeason {
  readonly player: PlayerId;
  readonly name: string;
  readonly shortName: string;
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
