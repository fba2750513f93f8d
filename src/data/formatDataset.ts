import type { MetricColumn, WholeDataset } from "../domain/dataset.ts";
import type { PlayerSeason } from "../domain/playerSeason.ts";
import { PLAYER_SEASON_COLUMNS } from "./datasetFile.ts";
import { headOf } from "./headOf.ts";

/**
 * The whole dataset file of a dataset, `per90-dataset/1`: one line a row, so that two versions compare well.
 *
 * @param dataset with all its columns loaded
 */
export function formatDataset(dataset: WholeDataset): string {
  const columns = [...dataset.columns.values()];
  const entries = {
    format: "per90-dataset/1",
    ...headOf(dataset),
    metrics: columns.map(({ metric }) => metric),
    columns: [...PLAYER_SEASON_COLUMNS, ...columns.map(({ metric }) => metric.id)],
  };
  const lines = Object.entries(entries).map(
    ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  const rows = dataset.rows.map((season, row) => rowText(season, row, columns));
  return `{\n${lines.join(",\n")},\n"rows": [\n${rows.join(",\n")}\n]\n}\n`;
}

/** One row at once as text: there may be 200,000, each of a thousand figures. */
function rowText(season: PlayerSeason, row: number, columns: readonly MetricColumn[]): string {
  const { player, name, shortName, club, position, role, born, minutes, matches, starts } = season;
  const said: unknown[] = [player, name, shortName, club.name];
  for (const fact of [position, role, born, minutes, matches, starts]) said.push(fact ?? null);
  for (const { values } of columns) said.push(values[row] ?? null);
  return JSON.stringify(said);
}
