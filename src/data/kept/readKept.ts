import { AppError } from "../../domain/appError.ts";
import type { DatasetId } from "../../domain/ids.ts";
import { inStore } from "./inStore.ts";
import type { KeptRecord } from "./keptDataset.ts";
import { keptMetrics } from "./keptMetrics.ts";
import { CUT_VERSION } from "./keptParts.ts";
import { recut } from "./recut.ts";
import { named } from "./named.ts";
import { VISIT } from "./visit.ts";

/**
 * Reads a file of a kept dataset, or of one of its own metrics, as a server would give it. A cut that an older Per90 made
 * is made anew before.
 *
 * @param path below `data/`, e.g. `own-la-liga-2025.json` or `dictionary/own-threat.json`
 * @throws AppError DATA_NOT_FOUND for what is not kept here
 */
export async function readKept(path: string): Promise<string> {
  const metric = /^dictionary\/([a-z0-9-]+)\.json$/.exec(path)?.[1];
  const text = metric === undefined ? await fileOf(path) : await metricText(metric);
  if (text !== undefined) return text;
  throw new AppError("DATA_NOT_FOUND", path, "expected data kept in this browser, and there is none");
}

async function metricText(id: string): Promise<string | undefined> {
  const metric = (await keptMetrics()).find((one) => one.id === id);
  return metric && JSON.stringify(metric);
}

async function fileOf(path: string): Promise<string | undefined> {
  // The first part of a path is the id.
  const id = path.replace(/[/.].*/, "") as DatasetId;
  const forVisit = VISIT.get(id);
  const found = forVisit
    ? { record: forVisit.record, text: forVisit.files.get(path) }
    : await stored(id, path);
  if (found?.text === undefined) return undefined;
  return /\/dataset\.json$|^[^/]+$/.test(path) ? named(found.text, found.record) : found.text;
}

interface Stored {
  readonly record: KeptRecord;
  readonly text: string | undefined;
}

async function stored(id: DatasetId, path: string): Promise<Stored | undefined> {
  const found = await lookedUp(id, path);
  if (found === undefined || found.record.cut >= CUT_VERSION) return found;
  await recut(id);
  return lookedUp(id, path);
}

/** A browser that keeps nothing has nothing. */
async function lookedUp(id: DatasetId, path: string): Promise<Stored | undefined> {
  try {
    return await inStore("readonly", async (store) => {
      const record = await store.objectStore("datasets").get(id);
      return record && { record, text: await store.objectStore("files").get(path) };
    });
  } catch (cause) {
    if (cause instanceof AppError && cause.code === "STORE_UNAVAILABLE") return undefined;
    throw cause;
  }
}
