import type { Dataset, ServedDataset } from "../domain/dataset.ts";
import type { DatasetRow } from "../domain/playerSeason.ts";
import type { LoadedColumn } from "./parseColumn.ts";

/** A dataset that is served cut, before any column of it is loaded. */
export function servedDataset(head: ServedDataset, rows: readonly DatasetRow[]): Dataset {
  const { hash: _, ...rest } = head;
  return { ...rest, rows, columns: new Map() };
}

/** The dataset with more of its columns. */
export function withMoreColumns(dataset: Dataset, columns: readonly LoadedColumn[]): Dataset {
  const [first] = columns;
  return {
    ...dataset,
    columns: new Map([...dataset.columns, ...columns.map((column) => [column.metric.id, column] as const)]),
    ...(first === undefined ? {} : { matchBase: first.matchBase }),
  };
}
