import type { LoggedMatch, PlayerLog } from "../domain/clubLogs.ts";
import type { Metric } from "../domain/metric.ts";
import type { Club } from "../domain/playerSeason.ts";
import type { ComparedPlayer } from "./comparison.ts";
import type { LoadedSelection } from "./loadSelection.ts";
import type { Counted } from "./matchFigure.ts";
import { ownLogs } from "./ownLogs.ts";

/** One match of a player, for whichever of his clubs. */
export interface PlayedMatch extends LoggedMatch, Counted {
  readonly club: Club;
}

/** Why there is nothing to draw match by match. */
export type NoMatches = "no-player" | "median" | "no-logs" | "unreadable" | "not-recorded" | "not-in-dates";

/** The dates looked at, both ends included; an absent end is open. */
export interface Dates {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/**
 * The matches of a player in which a metric was recorded, his clubs joined, by date.
 *
 * @returns at least one match, or why there is none; a club whose logs are missing leaves a player without any, since
 *   a part of the season would pass for the whole
 */
export function playerMatches(
  player: ComparedPlayer,
  metric: Metric,
  loaded: Pick<LoadedSelection, "logs" | "served">,
  { from = "", to = "9999" }: Dates,
): readonly PlayedMatch[] | NoMatches {
  if (player.state !== "found") return player.state === "median" ? "median" : "no-player";
  const logs = ownLogs(player, loaded);
  if (typeof logs === "string") return logs;
  const all = logs.flatMap(({ log, club, matches }) => counted(log, metric, matches, club));
  if (all.length === 0) return "not-recorded";
  const shown = all.filter(({ date }) => date >= from && date <= to);
  return shown.length === 0 ? "not-in-dates" : shown.toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

/** The matches with a count; of a share, with both counts. */
function counted(
  { matches, minutes, counts }: PlayerLog,
  { id, unit, ratio }: Metric,
  all: readonly LoggedMatch[],
  club: Club,
): readonly PlayedMatch[] {
  const above = counts.get(ratio?.numerator ?? id);
  const below = ratio && counts.get(ratio.denominator);
  if (above === undefined || (unit === "share" && below === undefined)) return [];
  return matches.flatMap((place, i) => {
    const [match, played, count] = [all[place], minutes[i], above[i]];
    if (match === undefined || played === undefined || count === undefined) return [];
    const attempts = below?.[i];
    if (below !== undefined && attempts === undefined) return [];
    return [{ ...match, club, minutes: played, count, below: attempts }];
  });
}
