import type { Dataset } from "../domain/dataset.ts";
import type { Dictionary } from "../domain/dictionary.ts";
import type { DatasetId } from "../domain/ids.ts";
import { isOwn } from "../domain/isOwn.ts";
import type { Metric } from "../domain/metric.ts";
import type { PlayerRef } from "../selection/selection.ts";
import { findPlayer } from "./findPlayer.ts";
import { metricsNamed } from "./metricsNamed.ts";
import { recordedMetrics } from "./recordedMetrics.ts";

/** Where the data records fewer of a preset than this, other metrics that it records go with them. */
const FEWEST = 3;
/** So many are then shown. */
const FILLED = 6;

/**
 * The preset of the first player's role, as far as the data records it; where that is next to nothing, what the data
 * does record, metrics of the table first.
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
  if (recorded.length >= FEWEST) return recorded;
  const others = [...datasets.values()]
    .flatMap(({ metricIds }) => metricIds)
    .toSorted((a, b) => Number(isOwn(a)) - Number(isOwn(b)));
  const filled = new Set([...recorded.map(({ id }) => id), ...others]);
  return metricsNamed([...filled].slice(0, FILLED), dictionary);
}
