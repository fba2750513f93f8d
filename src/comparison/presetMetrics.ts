import type { Dataset } from "../domain/dataset.ts";
import type { Dictionary } from "../domain/dictionary.ts";
import type { DatasetId } from "../domain/ids.ts";
import { isOwn } from "../domain/isOwn.ts";
import type { Metric } from "../domain/metric.ts";
import type { PlayerRef } from "../selection/selection.ts";
import { findPlayer } from "./findPlayer.ts";
import { metricsNamed } from "./metricsNamed.ts";
import { recordedMetrics } from "./recordedMetrics.ts";

/** So many are shown of data that records nothing of a preset. */
const MOST = 6;

/**
 * The preset of the first player's role, as far as the data records it; where it records none of that, the first metrics
 * that it does record, those of the table before own ones.
 */
export async function presetMetrics(
  players: readonly PlayerRef[],
  datasets: ReadonlyMap<DatasetId, Dataset>,
  dictionary: Dictionary,
): Promise<readonly Metric[]> {
  const found = players.map((ref) => findPlayer(ref, datasets, new Set()).player);
  const first = found.find((player) => player.state === "found");
  const ids = await dictionary.preset(first?.state === "found" ? first.season.role : undefined);
  const recorded = recordedMetrics(await metricsNamed(ids, dictionary), datasets.values());
  if (recorded.length > 0) return recorded;
  const others = [...datasets.values()]
    .flatMap(({ metricIds }) => metricIds)
    .toSorted((a, b) => Number(isOwn(a)) - Number(isOwn(b)));
  return metricsNamed([...new Set(others)].slice(0, MOST), dictionary);
}
