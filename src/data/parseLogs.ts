import * as v from "valibot";
import type { ClubLogs, LoggedMatch, PlayerLog } from "../domain/clubLogs.ts";
import type { ServedDataset } from "../domain/dataset.ts";
import type { ClubId, MetricId, Minutes, PlayerId } from "../domain/ids.ts";
import { checked } from "./checked.ts";
import { invalid } from "./invalid.ts";
import { count, isoDate, label, metricId, minutes, oneOf, plainId, playerId } from "./leaves.ts";
import { servedFile } from "./servedFile.ts";
import { listOf, objectOf, orNull } from "./shapes.ts";

function logsSchema() {
  return objectOf({
    format: oneOf(["per90-logs/1"])(),
    club: plainId(),
    matches: listOf(v.tuple([isoDate(), label(), oneOf(["home", "away"])()], "an array of three")),
    metrics: listOf(metricId()),
    players: listOf(
      objectOf({
        player: playerId(),
        matches: listOf(count()),
        minutes: listOf(minutes()),
        counts: listOf(listOf(orNull(count))),
      }),
    ),
  });
}

/**
 * Reads `logs/<club>.json`: one club's season match by match.
 *
 * @returns counts by metric, an empty list of the file as the zeros it stands for
 * @throws AppError DATA_NOT_JSON, DATA_INVALID with the exact place, or DATA_WRONG_HASH
 */
export function parseLogs(
  json: string,
  at: string,
  { served, club }: { readonly served: ServedDataset; readonly club: ClubId },
): ClubLogs {
  const file = servedFile(
    json,
    at,
    served,
    import.meta.env.MODE === "embed" ? undefined : (value) => proven(value, at, club),
  );
  const players = file.players.map((one) => [one.player, playerLog(one, file.metrics)] as const);
  return {
    dataset: served.id,
    club,
    matches: file.matches.map(([date, opponent, venue]): LoggedMatch => ({ date, opponent, venue })),
    players: new Map(players),
  };
}

/** One player as the file has him. */
interface PlayerRow {
  readonly player: PlayerId;
  readonly matches: readonly number[];
  readonly minutes: readonly Minutes[];
  readonly counts: readonly (readonly (number | null)[])[];
}

function playerLog({ matches, minutes, counts }: PlayerRow, metrics: readonly MetricId[]): PlayerLog {
  return {
    matches,
    minutes,
    counts: new Map(
      metrics.map((metric, i) => {
        const own = counts[i] ?? [];
        return [metric, own.length === 0 ? minutes.map(() => 0) : own.map((x) => x ?? undefined)];
      }),
    ),
  };
}

function proven(value: unknown, at: string, club: ClubId) {
  const file = checked(logsSchema(), value, at);
  if (file.club !== club) throw invalid(at, "$.club", club, file.club);
  file.players.forEach((one, i) => refuseUneven(one, file, at, `$.players[${i}]`));
  return file;
}

/** Throws unless every list is as long as the matches played, and every match is one of the club's. */
function refuseUneven(
  { matches, minutes, counts }: PlayerRow,
  file: { readonly matches: readonly unknown[]; readonly metrics: readonly MetricId[] },
  at: string,
  path: string,
): void {
  const played = matches.length;
  if (matches.some((place, i) => place >= file.matches.length || place <= (matches[i - 1] ?? -1)))
    throw invalid(at, `${path}.matches`, `places of ${file.matches.length} matches, ascending`, matches);
  if (minutes.length !== played) throw invalid(at, `${path}.minutes`, `${played} numbers`, minutes.length);
  if (counts.length !== file.metrics.length)
    throw invalid(at, `${path}.counts`, `${file.metrics.length} lists, one a metric`, counts.length);
  counts.forEach(({ length }, i) => {
    if (length !== 0 && length !== played)
      throw invalid(at, `${path}.counts[${i}]`, `${played} numbers or none`, length);
  });
}
