import type { ServedDataset } from "../domain/dataset.ts";
import type { MetricId } from "../domain/ids.ts";
import type { DatasetRow } from "../domain/playerSeason.ts";
import type { FetchText } from "./fetchText.ts";
import { type LoadedColumn, parseColumn } from "./parseColumn.ts";
import { servedPath } from "./servedPath.ts";

/**
 * Loads one metric.
 *
 * @param rows of the same dataset
 * @throws AppError DATA_… when it cannot be had or read
 */
export async function loadColumn(
  fetchText: FetchText,
  served: ServedDataset,
  metric: MetricId,
  rows: readonly DatasetRow[],
): Promise<LoadedColumn> {
  const at = servedPath(served, `m/${metric}`);
  return parseColumn(await fetchText(at), at, { served, metric }, rows);
}
