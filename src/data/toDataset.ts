import type { WholeDataset } from "../domain/dataset.ts";
import type { PlayerSeason } from "../domain/playerSeason.ts";
import { clubId } from "./clubId.ts";
import type { DatasetFile, FileRow } from "./datasetFile.ts";
import { headOf } from "./headOf.ts";
import { provenDataset } from "./provenDataset.ts";

/**
 * A dataset from the parsed JSON of a whole file. The embed takes it unproved: see `servedFile`.
 *
 * @throws AppError DATA_INVALID with the exact place
 */
export function toDataset(value: unknown, at: string): WholeDataset {
  const file = import.meta.env.MODE === "embed" ? (value as DatasetFile) : provenDataset(value, at);
  const { metrics, columns, rows } = file;
  return {
    ...headOf(file),
    metricIds: metrics.map(({ id }) => id),
    rows: rows.map(playerSeason),
    columns: new Map(
      metrics.map((metric) => {
        const place = columns.indexOf(metric.id);
        return [metric.id, { metric, values: rows.map((row) => figure(row, place)) }];
      }),
    ),
  };
}

function playerSeason(row: FileRow): PlayerSeason {
  const [player, name, shortName, club, position, role, born, minutes, matches, starts] = row;
  return {
    player,
    name,
    shortName,
    club: { id: clubId(club), name: club },
    position: position ?? undefined,
    role: role ?? undefined,
    born: born ?? undefined,
    minutes: minutes ?? undefined,
    matches: matches ?? undefined,
    starts: starts ?? undefined,
  };
}

function figure(row: FileRow, place: number): number | undefined {
  const value = row[place];
  return typeof value === "number" ? value : undefined;
}
