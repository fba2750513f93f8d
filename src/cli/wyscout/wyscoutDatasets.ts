import { clubId } from "../../data/clubId.ts";
import type { MetricColumn, WholeDataset } from "../../domain/dataset.ts";
import type { Minutes, PlayerId } from "../../domain/ids.ts";
import type { PlayerSeason } from "../../domain/playerSeason.ts";
import type { Position, Role } from "../../domain/position.ts";
import type { BuiltDataset } from "../../data/cut/cutDataset.ts";
import type { MatchLog } from "../../data/cut/matchLog.ts";
import { RAW_COMPETITIONS, type RawCompetition, WYSCOUT } from "./competitions.ts";
import { matchLogs, rowKey } from "./matchLogs.ts";
import { alsoNamed, knownName, type Person, playerIds } from "./playerNames.ts";
import { type RawMetric, rawMetrics } from "./rawMetrics.ts";
import { type RawRow, rawTable } from "./rawTable.ts";
import { role } from "./role.ts";

/** The text of the raw files. */
export interface WyscoutFiles {
  readonly totals: string;
  readonly logs: string;
  readonly matches: string;
  readonly columns: string;
}

/** A player at one club in one competition, before it has a place among the rows. */
interface Entry {
  readonly season: PlayerSeason;
  readonly also: string;
  readonly logs: readonly MatchLog[];
  readonly raw: RawRow;
}

const POSITION: ReadonlyMap<string, Position> = new Map([
  ["GKP", "gk"],
  ["DEF", "df"],
  ["MID", "mf"],
  ["FWD", "fw"],
]);

/**
 * The shipped datasets of the Wyscout open data, one a competition season.
 *
 * @returns rows ordered by club, then minutes from the most
 * @throws AppError or Error when the raw files contradict each other
 */
export function wyscoutDatasets(files: WyscoutFiles): readonly BuiltDataset[] {
  const totals = rawTable(files.totals, "player_totals.json");
  const metrics = rawMetrics(files.columns, "columns.json");
  const ids = playerIds(totals.map(personOf));
  const logs = matchLogs(
    rawTable(files.logs, "match_logs.json"),
    rawTable(files.matches, "matches.json"),
    metrics,
  );
  return RAW_COMPETITIONS.map((competition) => {
    const rows = totals.filter((row) => row.text("competition") === competition.raw);
    return built(competition, metrics, entriesOf(rows, ids, logs));
  });
}

function personOf(row: RawRow): Person {
  return {
    person: row.number("player_id"),
    shortName: row.text("player"),
    firstName: row.text("first_name"),
    lastName: row.text("last_name"),
    born: row.text("birth_date"),
  };
}

function entriesOf(
  rows: readonly RawRow[],
  ids: ReadonlyMap<number, PlayerId>,
  logs: ReadonlyMap<string, readonly MatchLog[]>,
): readonly Entry[] {
  const roles = rolesOf(rows);
  const entries = rows.map((raw) => {
    const person = personOf(raw);
    const player = ids.get(person.person);
    if (player === undefined) throw new Error(`expected an id for ${person.shortName}`);
    const season = seasonOf(raw, person, player, roles.get(person.person));
    const key = rowKey(person.person, raw.number("team_id"), raw.text("competition"));
    return { season, also: alsoNamed(person), logs: logs.get(key) ?? [], raw };
  });
  return entries.sort((a, b) => inOrder(a.season, b.season));
}

function seasonOf(raw: RawRow, person: Person, player: PlayerId, role: Role | undefined): PlayerSeason {
  const club = raw.text("team");
  return {
    player,
    name: knownName(person),
    shortName: person.shortName,
    club: { id: clubId(club), name: club },
    position: POSITION.get(raw.text("position")),
    role,
    born: person.born,
    minutes: raw.number("minutes") as Minutes,
    matches: raw.number("matches"),
    starts: raw.number("starts"),
  };
}

/** Each person's role at the club of most minutes; the one that stands first when two clubs had the same. */
function rolesOf(rows: readonly RawRow[]): ReadonlyMap<number, Role | undefined> {
  const most = new Map<number, RawRow>();
  for (const row of rows) {
    const person = row.number("player_id");
    if (row.number("minutes") > (most.get(person)?.number("minutes") ?? 0)) most.set(person, row);
  }
  return new Map([...most].map(([person, row]) => [person, roleOf(row)]));
}

function roleOf(row: RawRow): Role | undefined {
  const position = POSITION.get(row.text("position"));
  return (
    position &&
    role(position, { wide: row.numberOrGap("wide_share"), finalThird: row.numberOrGap("final_third_share") })
  );
}

function inOrder(a: PlayerSeason, b: PlayerSeason): number {
  if (a.club.id !== b.club.id) return a.club.id < b.club.id ? -1 : 1;
  if (a.minutes !== b.minutes) return (b.minutes ?? 0) - (a.minutes ?? 0);
  return a.player < b.player ? -1 : 1;
}

function built(
  { id, competition, season }: RawCompetition,
  metrics: readonly RawMetric[],
  entries: readonly Entry[],
): BuiltDataset {
  const dataset: WholeDataset = {
    id,
    competition,
    season,
    provenance: WYSCOUT,
    coverage: "complete",
    minutesBasis: "nominal",
    metricIds: metrics.map(({ metric }) => metric.id),
    rows: entries.map((entry) => entry.season),
    matchBase: entries.map(({ logs }) => ({ n: logs.length, mm: sum(logs, ({ minutes }) => minutes ** 2) })),
    columns: new Map(metrics.map((metric) => [metric.metric.id, column(metric, entries)])),
  };
  return { dataset, also: entries.map(({ also }) => also), logs: entries.map(({ logs }) => logs) };
}

function column({ column: name, metric }: RawMetric, entries: readonly Entry[]): MetricColumn {
  return {
    metric,
    values: entries.map(({ raw }) => raw.numberOrGap(name)),
    sums: entries.map(({ logs, raw }) => {
      if (raw.numberOrGap(name) === undefined) return undefined;
      return {
        xx: sum(logs, ({ counts }) => (counts.get(metric.id) ?? 0) ** 2),
        xm: sum(logs, ({ counts, minutes }) => (counts.get(metric.id) ?? 0) * minutes),
      };
    }),
  };
}

function sum(logs: readonly MatchLog[], of: (log: MatchLog) => number): number {
  return logs.reduce((total, log) => total + of(log), 0);
}
