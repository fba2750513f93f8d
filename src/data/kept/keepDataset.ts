import { AppError } from "../../domain/appError.ts";
import { freeId } from "./freeId.ts";
import { inStore } from "./inStore.ts";
import { tellKeptChange } from "./keptChanges.ts";
import type { GivenDataset, KeptEntry, KeptParts } from "./keptDataset.ts";
import { keptParts } from "./keptParts.ts";
import { VISIT } from "./visit.ts";

/** A dataset that was kept. */
export interface Kept {
  /** As it is kept: its id is another one than the given where that was taken. */
  readonly entry: KeptEntry;
  /** What is kept for the visit only; a worker sends it to the page, which calls `keepForVisit`. */
  readonly parts?: KeptParts;
}

/**
 * Keeps a dataset in this browser, all of it or nothing. Where the browser keeps nothing, it is kept for the visit, and
 * the entry says so.
 *
 * @throws AppError STORE_FULL when there is no room; what was kept before is as it was
 */
export async function keepDataset(given: GivenDataset): Promise<Kept> {
  const keptOn = new Date().toISOString().slice(0, 10);
  const taken = new Set<string>(VISIT.keys());
  try {
    for (const id of await inStore("readonly", (store) => store.objectStore("datasets").getAllKeys()))
      taken.add(id);
    const parts = keptParts(withId(given, taken), keptOn);
    await written(parts);
    tellKeptChange();
    return { entry: { ...parts.record.entry, lasting: true } };
  } catch (cause) {
    if (isTaken(cause)) return keepDataset(given);
    if (!(cause instanceof AppError) || cause.code !== "STORE_UNAVAILABLE") throw cause;
    const parts = keptParts(withId(given, taken), keptOn);
    keepForVisit(parts);
    return { entry: { ...parts.record.entry, lasting: false }, parts };
  }
}

/** Keeps a dataset until the page is closed. */
export function keepForVisit(parts: KeptParts): void {
  VISIT.set(parts.record.id, parts);
  tellKeptChange();
}

/** `add` and not `put`: what another tab kept meanwhile under the same id is never overwritten. */
function written({ record, whole, files }: KeptParts): Promise<void> {
  return inStore("readwrite", async (store) => {
    const cut = store.objectStore("files");
    await Promise.all([
      store.objectStore("datasets").add(record),
      store.objectStore("wholes").add(whole, record.id),
      ...[...files].map(async ([path, text]) => cut.put(text, path)),
    ]);
  });
}

function withId(given: GivenDataset, taken: ReadonlySet<string>): GivenDataset {
  const id = freeId(given.dataset.id, taken);
  return { ...given, dataset: { ...given.dataset, id } };
}

/** Another tab kept one under the same id just now. */
function isTaken(cause: unknown): boolean {
  return cause instanceof AppError && cause.cause instanceof Error && cause.cause.name === "ConstraintError";
}
