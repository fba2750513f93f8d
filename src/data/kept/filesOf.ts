import type { DatasetId } from "../../domain/ids.ts";

/** The paths of a dataset's files: its descriptor, and all below its folder. */
export function filesOf(id: DatasetId): readonly IDBKeyRange[] {
  return [IDBKeyRange.only(`${id}.json`), IDBKeyRange.bound(`${id}/`, `${id}/\uFFFF`)];
}
