import type { ServedDataset } from "../domain/dataset.ts";
import { checked } from "./checked.ts";
import { count, oneOf } from "./leaves.ts";
import { nameColumn, type NameRow, writtenNames } from "./parseNames.ts";
import { servedFile } from "./servedFile.ts";
import { listOf, objectOf } from "./shapes.ts";

function shardSchema() {
  return objectOf({ format: oneOf(["per90-name-shard/1"])(), rows: listOf(count()), names: writtenNames() });
}

/**
 * Reads `n/<shard>.json`: who the rows of some players are.
 *
 * @returns by the row's number in the dataset
 * @throws AppError DATA_NOT_JSON, DATA_INVALID with the exact place, or DATA_WRONG_HASH
 */
export function parseNameShard(
  json: string,
  at: string,
  served: ServedDataset,
): ReadonlyMap<number, NameRow> {
  const { rows, names } = servedFile(
    json,
    at,
    served,
    import.meta.env.MODE === "embed" ? undefined : (value) => checked(shardSchema(), value, at),
  );
  const column = rows.length === 0 ? [] : nameColumn(names, rows.length, at);
  return new Map(column.map((name, i) => [rows[i] ?? -1, name]));
}
