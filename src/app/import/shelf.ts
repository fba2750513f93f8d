import type { KeptEntry } from "../../data/kept/keptDataset.ts";
import type { DatasetId } from "../../domain/ids.ts";

/** What is kept in this browser, and what can be done with it. */
export interface Shelf {
  /** Undefined while it is looked for. */
  readonly entries: readonly KeptEntry[] | undefined;
  /** False where the browser keeps nothing beyond the visit. */
  readonly lasting: boolean;
  readonly rename: (id: DatasetId, competition: string) => Promise<void>;
  readonly remove: (id: DatasetId) => Promise<void>;
  /** The whole dataset, as per90-dataset JSON. */
  readonly text: (id: DatasetId) => Promise<string>;
}
