import type { WholeDataset } from "../domain/dataset.ts";
import { PLAYER_SEASON_COLUMNS } from "./datasetFile.ts";
import { headOf } from "./headOf.ts";

/**
 * The whole dataset file of a dataset, `per90-dataset/1`: one line a row, so that two versions compare well.
 *
 * @param dataset with all its columns loaded
 */
export function formatDataset(dataset: WholeDataset): string {
  const columns = [...dataset.columns.values()];
  const rows = dataset.rows.map((row, i) => [
    row.player,
    row.name,
    row.shortName,
    row.club.name,
    ...[row.position, row.role, row.born, row.minutes, row.matches, row.starts].map(orNull),
    ...columns.map(({ values }) => orNull(values[i])),
  ]);
  const entries = {
    format: "per90-dataset/1",
    ...headOf(dataset),
    metrics: columns.map(({ metric }) => metric),
    columns: [...PLAYER_SEASON_COLUMNS, ...columns.map(({ metric }) => metric.id)],
  };
  const lines = Object.entries(entries).map(
    ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  return `{\n${lines.join(",\n")},\n"rows": [\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]\n}\n`;
}

function orNull<T>(value: T | undefined): T | null {
  return value ?? null;
}
