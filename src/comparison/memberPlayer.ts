import type { Minutes } from "../domain/ids.ts";
import type { Club } from "../domain/playerSeason.ts";
import type { FoundPlayer, PeerMember } from "./comparison.ts";

/**
 * One of a group as a player of the comparison would be, so that he can be named, drawn and added.
 *
 * @param club set when his rows are those of one of his clubs only
 * @returns undefined when the name was not loaded
 */
export function memberPlayer(member: PeerMember, club?: Club): FoundPlayer | undefined {
  const { dataset, rows, season, minutes } = member;
  if (season.player === undefined) return undefined;
  const ref = { player: season.player, dataset: dataset.id };
  return {
    state: "found",
    ref: club === undefined ? ref : { ...ref, club: club.id },
    dataset,
    season,
    clubs: rows.flatMap((row) => dataset.rows[row]?.club ?? []),
    minutes: minutes > 0 ? (minutes as Minutes) : undefined,
  };
}
