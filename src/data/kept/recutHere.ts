import type { DatasetId } from "../../domain/ids.ts";
import { parseDataset } from "../parseDataset.ts";
import { filesOf } from "./filesOf.ts";
import { inStore } from "./inStore.ts";
import { CUT_VERSION, keptParts } from "./keptParts.ts";

/**
 * Cuts a kept dataset anew from its whole text, in one transaction.
 *
 * @throws AppError DATA_… when the text cannot be read, STORE_FULL or STORE_UNAVAILABLE; the old cut is then as it was
 */
export async function recutHere(id: DatasetId): Promise<void> {
  const whole = await inStore("readonly", (store) => store.objectStore("wholes").get(id));
  if (whole === undefined) return;
  const dataset = parseDataset(whole.text, id);
  const { files } = keptParts({ dataset, also: whole.also, metrics: [] }, "");
  await inStore("readwrite", async (store) => {
    const record = await store.objectStore("datasets").get(id);
    // Removed, or cut by another tab meanwhile.
    if (record === undefined || record.cut >= CUT_VERSION) return;
    const cut = store.objectStore("files");
    await Promise.all([
      ...filesOf(id).map((range) => cut.delete(range)),
      ...[...files].map(async ([path, text]) => cut.put(text, path)),
      store.objectStore("datasets").put({ ...record, cut: CUT_VERSION }),
    ]);
  });
}
