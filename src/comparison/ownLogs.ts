import type { LoggedMatch, PlayerLog } from "../domain/clubLogs.ts";
import type { Club } from "../domain/playerSeason.ts";
import type { FoundPlayer } from "./comparison.ts";
import type { LoadedSelection } from "./loadSelection.ts";

/** What one player did in the matches of one club. */
export interface OwnLog {
  readonly log: PlayerLog;
  readonly club: Club;
  readonly matches: readonly LoggedMatch[];
}

/** A player's match logs, one a club; or why not all of them are there. */
export function ownLogs(
  { dataset, clubs, season }: FoundPlayer,
  { logs = [], served }: Pick<LoadedSelection, "logs" | "served">,
): readonly OwnLog[] | "no-logs" | "unreadable" {
  if (!served.get(dataset.id)?.logs) return "no-logs";
  const own: OwnLog[] = [];
  for (const club of clubs) {
    const file = logs.find((one) => one.dataset === dataset.id && one.club === club.id);
    if (file === undefined) return "unreadable";
    const log = file.players.get(season.player);
    if (log === undefined || log.matches.length === 0) return "no-logs";
    own.push({ log, club, matches: file.matches });
  }
  return own;
}
