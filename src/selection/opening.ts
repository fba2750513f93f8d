import type { DatasetId, MetricId, PlayerId } from "../domain/ids.ts";
import type { PlayerRef } from "./selection.ts";

/** The comparison that opens when a link names no players: passes per 90, as reported on 19 January 2026. */
export const OPENING_PLAYERS: readonly PlayerRef[] = [
  { player: "virgil-van-dijk" as PlayerId, dataset: "eng1-2025" as DatasetId },
  { player: "curtis-jones" as PlayerId, dataset: "eng1-2025" as DatasetId },
  { player: "alessandro-bastoni" as PlayerId, dataset: "ita1-2025" as DatasetId },
];

export const OPENING_METRICS: readonly MetricId[] = ["passes" as MetricId];

/** True for a dataset that the opening comparison is of. */
export function isOpening(dataset: DatasetId): boolean {
  return OPENING_PLAYERS.some((ref) => !("unknown" in ref) && ref.dataset === dataset);
}
