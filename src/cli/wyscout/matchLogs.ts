import type { MetricId } from "../../domain/ids.ts";
import type { MatchLog } from "../../data/cut/matchLog.ts";
import type { RawMetric } from "./rawMetrics.ts";
import type { RawRow } from "./rawTable.ts";

/** The key of a player at one club in one raw competition. */
export function rowKey(person: number, team: number, competition: string): string {
  return `${person} ${team} ${competition}`;
}

/**
 * Every player's matches, by `rowKey`.
 *
 * @throws Error for a log of a match that is not among `matches` or not of that club
 */
export function matchLogs(
  logs: readonly RawRow[],
  matches: readonly RawRow[],
  metrics: readonly RawMetric[],
): ReadonlyMap<string, readonly MatchLog[]> {
  const byNumber = new Map(matches.map((match) => [match.number("match"), match]));
  const found = new Map<string, MatchLog[]>();
  for (const log of logs) {
    const key = rowKey(log.number("player"), log.number("team"), log.text("comp"));
    const own = found.get(key) ?? [];
    own.push(matchLog(log, byNumber.get(log.number("match")), metrics));
    found.set(key, own);
  }
  return found;
}

function matchLog(log: RawRow, match: RawRow | undefined, metrics: readonly RawMetric[]): MatchLog {
  const team = log.number("team");
  const home = match?.number("home_id") === team;
  if (match === undefined || (!home && match.number("away_id") !== team)) {
    throw new Error(`expected a match ${log.number("match")} of club ${team}, found none`);
  }
  return {
    match: log.number("match"),
    date: match.text("date_utc"),
    opponent: match.text(home ? "away" : "home"),
    venue: home ? "home" : "away",
    started: log.number("start") === 1,
    minutes: log.number("min"),
    counts: counts(log, metrics),
  };
}

function counts(log: RawRow, metrics: readonly RawMetric[]): ReadonlyMap<MetricId, number> {
  return new Map(
    metrics.flatMap(({ column, metric }) => {
      const count = log.numberOrGap(column);
      return count === undefined ? [] : [[metric.id, count]];
    }),
  );
}
