import type { WholeDataset } from "../../domain/dataset.ts";
import type { Metric } from "../../domain/metric.ts";

/** A file made a dataset, with what its format has no place for. */
export interface Imported {
  readonly dataset: WholeDataset;
  /** Words of the full name that the name does not have, a row each. */
  readonly also: readonly string[];
  /** Of the columns that the metric table does not know. */
  readonly metrics: readonly Metric[];
}
