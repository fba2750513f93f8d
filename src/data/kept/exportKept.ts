import { AppError } from "../../domain/appError.ts";
import type { DatasetId } from "../../domain/ids.ts";
import { inStore } from "./inStore.ts";
import { named } from "./named.ts";
import { VISIT } from "./visit.ts";

/**
 * The whole of a kept dataset, as a `per90-dataset/1` file, under the name that it now has.
 *
 * @throws AppError DATA_NOT_FOUND when it is not kept here, STORE_UNAVAILABLE
 */
export async function exportKept(id: DatasetId): Promise<string> {
  const forVisit = VISIT.get(id);
  const { record, whole } = forVisit ?? (await stored(id));
  if (record !== undefined && whole !== undefined) return named(whole.text, record);
  throw new AppError("DATA_NOT_FOUND", id, "expected data kept in this browser, and there is none");
}

function stored(id: DatasetId) {
  return inStore("readonly", async (store) => {
    const record = await store.objectStore("datasets").get(id);
    return { record, whole: await store.objectStore("wholes").get(id) };
  });
}
