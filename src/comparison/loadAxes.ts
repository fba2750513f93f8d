import type { AppError } from "../domain/appError.ts";
import type { MetricId } from "../domain/ids.ts";
import { countsBehind } from "./comparison.ts";
import { withColumns } from "./loadCut.ts";
import type { LoadedSelection, Sources } from "./loadSelection.ts";
import { metricsNamed } from "./metricsNamed.ts";

/**
 * Metrics that a view draws beside those of the selection, as `axes`, their columns loaded.
 *
 * @param ids in the order of the axes; one that is no metric is left out
 */
export async function withAxes(
  { fetchText, dictionary }: Sources,
  loaded: LoadedSelection,
  ids: readonly MetricId[],
): Promise<LoadedSelection> {
  const failures: AppError[] = [];
  const axes = await metricsNamed(ids, loaded.release?.dictionary ?? dictionary);
  const counts = countsBehind(axes);
  const datasets = [...loaded.datasets].map(async ([id, dataset]) => {
    const served = loaded.served.get(id);
    if (served === undefined) return [id, dataset] as const;
    return [id, await withColumns(fetchText, { dataset, served }, { counts, failures })] as const;
  });
  return {
    ...loaded,
    axes,
    datasets: new Map(await Promise.all(datasets)),
    failures: [...loaded.failures, ...failures],
  };
}
