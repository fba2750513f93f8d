import type { Dataset, ServedDataset } from "../domain/dataset.ts";
import type { DatasetRow } from "../domain/playerSeason.ts";
import type { LoadedColumn } from "./parseColumn.ts";

/** A dataset from its parts; `columns` are those that were loaded. */
export function joinDataset(
  head: ServedDataset,
  rows: readonly DatasetRow[],
  columns: readonly LoadedColumn[],
): Dataset {
  const { hash: _, ...rest } = head;
  const [first] = columns;
  return {
    ...rest,
    rows,
    columns: new Map(columns.map((column) => [column.metric.id, column])),
    ...(first === undefined ? {} : { matchBase: first.matchBase }),
  };
}
