import type { DatasetId, PlayerId } from "./ids.ts";
import type { Club } from "./playerSeason.ts";
import type { Position, Role } from "./position.ts";

/** A player at one club of one dataset, as search knows them; without statistics. Absent keys are not recorded. */
export interface SearchRow {
  readonly player: PlayerId;
  readonly dataset: DatasetId;
  readonly name: string;
  /** Further words of the full name; empty when there are none. */
  readonly also: string;
  readonly club: Club;
  readonly position?: Position;
  readonly role?: Role;
  readonly birthYear?: number;
}
