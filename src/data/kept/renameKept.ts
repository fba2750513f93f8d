import { AppError } from "../../domain/appError.ts";
import type { DatasetId } from "../../domain/ids.ts";
import { inStore } from "./inStore.ts";
import { tellKeptChange } from "./keptChanges.ts";
import type { KeptRecord } from "./keptDataset.ts";
import { VISIT } from "./visit.ts";

/** Longest name of a competition. */
const MOST = 120;

/**
 * Gives a kept dataset's competition another name; its figures and its id stay.
 *
 * @param competition 1 to 120 characters; more are cut off, and nothing at all changes nothing
 * @throws AppError DATA_NOT_FOUND when it is not kept any more, STORE_…
 */
export async function renameKept(id: DatasetId, competition: string): Promise<void> {
  const name = competition.trim().slice(0, MOST);
  if (name === "") return;
  const forVisit = VISIT.get(id);
  if (forVisit !== undefined) VISIT.set(id, { ...forVisit, record: called(forVisit.record, name) });
  else if (!(await stored(id, name)))
    throw new AppError("DATA_NOT_FOUND", id, "expected data kept in this browser, and there is none");
  tellKeptChange();
}

function stored(id: DatasetId, name: string): Promise<boolean> {
  return inStore("readwrite", async (store) => {
    const datasets = store.objectStore("datasets");
    const record = await datasets.get(id);
    if (record !== undefined) await datasets.put(called(record, name));
    return record !== undefined;
  });
}

function called(record: KeptRecord, competition: string): KeptRecord {
  return { ...record, entry: { ...record.entry, competition } };
}
