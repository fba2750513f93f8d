import type { WholeDataset } from "../../domain/dataset.ts";
import type { DatasetId } from "../../domain/ids.ts";
import type { Metric } from "../../domain/metric.ts";
import type { IndexEntry } from "../parseIndex.ts";

/** A dataset from a reader's own file, as it is handed over to be kept. */
export interface GivenDataset {
  readonly dataset: WholeDataset;
  /** Words of the full name that the name does not have, a row each. */
  readonly also: readonly string[];
  /** Its own metrics, which no table knows. */
  readonly metrics: readonly Metric[];
}

/** What is known of a kept dataset without reading any of it. */
export interface KeptEntry extends IndexEntry {
  /** ISO date on which it was kept. */
  readonly keptOn: string;
  /** False where it is gone when the page is closed, for this browser keeps nothing. */
  readonly lasting: boolean;
}

/** An entry as the store has it. */
export interface KeptRecord {
  readonly id: DatasetId;
  readonly entry: Omit<KeptEntry, "lasting">;
  /** The competition's name in the file, which `entry` need not have any more. */
  readonly named: string;
  readonly metrics: readonly Metric[];
  /** How its files were cut; an older cut is made anew. */
  readonly cut: number;
}

/** The whole dataset as text, and what that cannot say. */
export interface KeptWhole {
  readonly text: string;
  readonly also: readonly string[];
}

/** Everything that is kept of a dataset. Plain data, which can be sent between threads. */
export interface KeptParts {
  readonly record: KeptRecord;
  readonly whole: KeptWhole;
  /** The served cut, text by path below `data/`. */
  readonly files: ReadonlyMap<string, string>;
}
