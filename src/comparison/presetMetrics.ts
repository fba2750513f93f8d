import type { Dataset } from "../domain/dataset.ts";
import type { Dictionary } from "../domain/dictionary.ts";
import type { DatasetId } from "../domain/ids.ts";
import type { Metric } from "../domain/metric.ts";
import type { PlayerRef } from "../selection/selection.ts";
import { findPlayer } from "./findPlayer.ts";
import { metricsNamed } from "./metricsNamed.ts";
import { recordedMetrics } from "./recordedMetrics.ts";

/** The preset of the first player's role, as far as the data records it. */
export async function presetMetrics(
  players: readonly PlayerRef[],
  datasets: ReadonlyMap<DatasetId, Dataset>,
  dictionary: Dictionary,
): Promise<readonly Metric[]> {
  const found = players.map((ref) => findPlayer(ref, datasets, new Set()).player);
  const first = found.find((player) => player.state === "found");
  const ids = await dictionary.preset(first?.state === "found" ? first.season.role : undefined);
  return recordedMetrics(await metricsNamed(ids, dictionary), datasets.values());
}
