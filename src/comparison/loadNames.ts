import { loadEveryRow } from "../data/loadEveryRow.ts";
import type { AppError } from "../domain/appError.ts";
import type { DatasetId } from "../domain/ids.ts";
import { attempt, FAILED } from "./attempt.ts";
import type { LoadedSelection, Sources } from "./loadSelection.ts";

/**
 * Everyone's name in the datasets asked for, for a view that shows others than the chosen players.
 *
 * @returns the same selection with every row named; a file of names that fails leaves its rows as they were
 */
export async function withEveryName(
  { fetchText }: Sources,
  loaded: LoadedSelection,
  ids: Iterable<DatasetId>,
): Promise<LoadedSelection> {
  const failures: AppError[] = [];
  const datasets = new Map(loaded.datasets);
  await Promise.all(
    [...new Set(ids)].map(async (id) => {
      const dataset = datasets.get(id);
      const served = loaded.served.get(id);
      if (dataset === undefined || served === undefined) return;
      const rows = await attempt(failures, loadEveryRow(fetchText, served));
      if (rows !== FAILED) datasets.set(id, { ...dataset, rows });
    }),
  );
  return { ...loaded, datasets, failures: [...loaded.failures, ...failures] };
}
