import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseDataset } from "../../data/parseDataset.ts";
import type { WholeDataset } from "../../domain/dataset.ts";
import type { Metric } from "../../domain/metric.ts";
import { METRIC_BY_ID } from "../../domain/metrics.ts";
import { parseOwnMetrics } from "./ownMetrics.ts";

/** A folder of datasets, and the metrics that only they have. */
export interface OwnLibrary {
  readonly datasets: readonly WholeDataset[];
  readonly metrics: readonly Metric[];
}

/**
 * Reads every whole dataset file of a folder, `*.json`, and every file of own metrics, `*.metrics.json`.
 *
 * @throws AppError with the exact place in a file, or Error when the files contradict each other
 */
export async function readLibrary(folder: string): Promise<OwnLibrary> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json")).toSorted();
  if (names.length === 0) throw new Error(`${folder}: expected dataset files, *.json, found none`);
  const datasets = new Map<string, WholeDataset>();
  const metrics = new Map<string, Metric>();
  for (const name of names) {
    const at = join(folder, name);
    const text = await readFile(at, "utf8");
    if (name.endsWith(".metrics.json")) for (const one of parseOwnMetrics(text, at)) metrics.set(one.id, one);
    else addDataset(parseDataset(text, at), at, datasets);
  }
  const library = { datasets: [...datasets.values()], metrics: [...metrics.values()] };
  refuseUnknown(library);
  return library;
}

function addDataset(dataset: WholeDataset, at: string, datasets: Map<string, WholeDataset>): void {
  if (datasets.has(dataset.id)) throw new Error(`${at}: another file has the dataset ${dataset.id} already`);
  datasets.set(dataset.id, dataset);
}

/** A metric that nobody describes could be neither named nor drawn. */
function refuseUnknown({ datasets, metrics }: OwnLibrary): void {
  const own = new Set<string>(metrics.map(({ id }) => id));
  for (const { id, metricIds } of datasets) {
    const unknown = metricIds.filter((metric) => !METRIC_BY_ID.has(metric) && !own.has(metric));
    if (unknown.length === 0) continue;
    throw new Error(`${id}: nothing describes ${unknown.join(", ")}; expected it in a *.metrics.json file`);
  }
}
