import { servedDataset, withMoreColumns } from "../data/joinDataset.ts";
import type { FetchText } from "../data/fetchText.ts";
import { loadColumn } from "../data/loadColumn.ts";
import { loadRows } from "../data/loadRows.ts";
import type { AppError } from "../domain/appError.ts";
import type { Dataset, ServedDataset } from "../domain/dataset.ts";
import type { MetricId, PlayerId } from "../domain/ids.ts";
import { attempt, FAILED } from "./attempt.ts";

/**
 * A dataset that is served cut, before any column: how much everyone played, and who the asked players are.
 *
 * @throws AppError DATA_… of the first file that cannot be had or read
 */
export async function cutRows(
  fetchText: FetchText,
  served: ServedDataset,
  players: readonly PlayerId[],
): Promise<Dataset> {
  return servedDataset(served, await loadRows(fetchText, served, players));
}

/**
 * The dataset with the columns of these counts, as far as it records them and they are not there. One that cannot be
 * read is left out; that the dataset should have it still shows in `metricIds`.
 *
 * @param wanted failures are added to its list
 */
export async function withColumns(
  fetchText: FetchText,
  { dataset, served }: { readonly dataset: Dataset; readonly served: ServedDataset },
  { counts, failures }: { readonly counts: readonly MetricId[]; readonly failures: AppError[] },
): Promise<Dataset> {
  const given = counts.filter((id) => served.metricIds.includes(id) && !dataset.columns.has(id));
  const columns = await Promise.all(
    given.map((id) => attempt(failures, loadColumn(fetchText, served, id, dataset.rows))),
  );
  return withMoreColumns(
    dataset,
    columns.filter((column) => column !== FAILED),
  );
}
