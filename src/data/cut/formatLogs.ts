import type { MetricId } from "../../domain/ids.ts";
import type { PlayerSeason } from "../../domain/playerSeason.ts";
import type { CutFile } from "./cutFile.ts";
import type { ClubMatch, MatchLog } from "./matchLog.ts";

/**
 * The match logs of one club, columnar: its matches by date, then for each player the places of the matches played,
 * the minutes of each, and the counts of each metric, an empty list where all are zero.
 */
export function formatLogs(
  club: PlayerSeason["club"],
  metrics: readonly MetricId[],
  players: readonly { readonly season: PlayerSeason; readonly logs: readonly MatchLog[] }[],
): CutFile {
  const matches = clubMatches(players.flatMap(({ logs }) => logs));
  const places = new Map(matches.map(({ match }, place) => [match, place]));
  return {
    format: "per90-logs/1",
    club: club.id,
    matches: matches.map(({ date, opponent, venue }) => [date, opponent, venue]),
    metrics,
    players: players.map(({ season, logs }) => {
      const ordered = [...logs].sort((a, b) => (places.get(a.match) ?? 0) - (places.get(b.match) ?? 0));
      return {
        player: season.player,
        matches: ordered.map(({ match }) => places.get(match)),
        started: ordered.map(({ started }) => (started ? 1 : 0)),
        minutes: ordered.map(({ minutes }) => minutes),
        counts: metrics.map((metric) => unlessZero(ordered.map(({ counts }) => counts.get(metric) ?? null))),
      };
    }),
  };
}

function clubMatches(logs: readonly MatchLog[]): readonly ClubMatch[] {
  const matches = new Map(logs.map((log) => [log.match, log]));
  return [...matches.values()].sort((a, b) =>
    a.date < b.date ? -1 : a.date > b.date ? 1 : a.match - b.match,
  );
}

function unlessZero(counts: readonly (number | null)[]): readonly (number | null)[] {
  return counts.every((count) => count === 0) ? [] : counts;
}
