import type { DatasetHead, DatasetMetric } from "../domain/dataset.ts";
import type { Minutes, PlayerId } from "../domain/ids.ts";
import type { Position, Role } from "../domain/position.ts";

/** The columns a dataset file begins with, in this order; metrics follow. */
export const PLAYER_SEASON_COLUMNS = [
  "player",
  "name",
  "shortName",
  "club",
  "position",
  "role",
  "born",
  "minutes",
  "matches",
  "starts",
] as const;

/** One player at one club; what was not recorded is null. */
export type FileRow = readonly [
  player: PlayerId,
  name: string,
  shortName: string,
  club: string,
  position: Position | null,
  role: Role | null,
  born: string | null,
  minutes: Minutes | null,
  matches: number | null,
  starts: number | null,
  ...figures: readonly (number | null)[],
];

/** A whole dataset as its file holds it, `per90-dataset/1`. */
export interface DatasetFile extends DatasetHead {
  readonly metrics: readonly DatasetMetric[];
  readonly columns: readonly string[];
  readonly rows: readonly FileRow[];
}
