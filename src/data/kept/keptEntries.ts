import { inStore } from "./inStore.ts";
import type { KeptEntry, KeptRecord } from "./keptDataset.ts";
import { VISIT } from "./visit.ts";

/** Everything that is kept in this browser. */
export interface KeptList {
  /** The last kept first. */
  readonly entries: readonly KeptEntry[];
  /** False where the browser keeps nothing beyond the visit. */
  readonly lasting: boolean;
}

/** Lists what is kept, in the browser and for the visit; never throws. */
export async function keptEntries(): Promise<KeptList> {
  const stored = await storedRecords();
  const forVisit = [...VISIT.values()].map(({ record }) => ({ ...record.entry, lasting: false }));
  const entries = [...(stored ?? []).map(({ entry }) => ({ ...entry, lasting: true })), ...forVisit];
  return {
    entries: entries.toSorted((a, b) => (a.keptOn < b.keptOn ? 1 : a.keptOn > b.keptOn ? -1 : 0)),
    lasting: stored !== undefined,
  };
}

async function storedRecords(): Promise<readonly KeptRecord[] | undefined> {
  try {
    return await inStore("readonly", (store) => store.objectStore("datasets").getAll());
  } catch {
    return undefined;
  }
}
