import type { DatasetId, PlayerId } from "../domain/ids.ts";
import type { PlayerRef } from "./selection.ts";

/** The slot that asks for the middle of the peer group within a dataset: `median_<dataset>` in a link. */
export function medianOf(dataset: DatasetId): PlayerRef {
  return { player: "median" as PlayerId, dataset };
}
