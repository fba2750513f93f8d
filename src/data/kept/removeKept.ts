import type { DatasetId } from "../../domain/ids.ts";
import { filesOf } from "./filesOf.ts";
import { inStore } from "./inStore.ts";
import { tellKeptChange } from "./keptChanges.ts";
import { VISIT } from "./visit.ts";

/**
 * Removes a kept dataset with everything of it; one that is not there is no fault.
 *
 * @throws AppError STORE_UNAVAILABLE
 */
export async function removeKept(id: DatasetId): Promise<void> {
  if (!VISIT.delete(id)) {
    await inStore("readwrite", async (store) => {
      await Promise.all([
        store.objectStore("datasets").delete(id),
        store.objectStore("wholes").delete(id),
        ...filesOf(id).map((range) => store.objectStore("files").delete(range)),
      ]);
    });
  }
  tellKeptChange();
}
