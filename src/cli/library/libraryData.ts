import { type BuiltDataset, cutDataset } from "../../data/cut/cutDataset.ts";
import type { Dataset } from "../../domain/dataset.ts";
import type { DatasetId } from "../../domain/ids.ts";
import type { Metric } from "../../domain/metric.ts";
import { METRIC_BY_ID } from "../../domain/metrics.ts";
import { dictionaryFiles } from "../dictionaryFiles.ts";
import { hashOf } from "../hashOf.ts";
import { formatOwnMetrics } from "./ownMetrics.ts";

/** Where the page finds what no table in the code has. */
const OWN_METRICS = "dictionary/own.json";

/** What a site serves: datasets, the metrics they count, and the release that they make together. */
export interface Library {
  readonly datasets: readonly BuiltDataset[];
  /** What the dictionary is made of. */
  readonly metrics: readonly Metric[];
  /** The tag that frozen links name. */
  readonly release: string;
  /** ISO date. */
  readonly date: string;
}

/**
 * The files of a library: whole datasets, what they are served as, the dictionary, the index, and the release's hashes
 * and index under its tag.
 *
 * @returns text by path under `data/`; the same input gives the same bytes
 */
export function libraryData({
  datasets: unsorted,
  metrics,
  release,
  date,
}: Library): ReadonlyMap<string, string> {
  const datasets = unsorted.toSorted(byId);
  const files = new Map<string, string>();
  const hashes: Record<string, string> = {};
  for (const built of datasets) {
    const { id } = built.dataset;
    const served = cutDataset(built, hashOf);
    hashes[id] = served.hash;
    const { whole } = served;
    files.set(wholePath(id), whole);
    files.set(keptPath(id, served.hash), whole);
    for (const [path, text] of served.files) files.set(path, text);
  }
  const dictionary = dictionaryFiles(
    metrics,
    datasets.map(({ dataset }) => dataset),
  );
  for (const [path, text] of dictionary.files) files.set(path, text);
  const own = metrics.filter(({ id }) => !METRIC_BY_ID.has(id));
  const ownMetrics = own.length === 0 ? {} : { ownMetrics: OWN_METRICS };
  if (own.length > 0) files.set(OWN_METRICS, formatOwnMetrics(own));
  const index = (path: (id: DatasetId) => string) => {
    const entries = datasets.map(({ dataset }) => entry(dataset, path));
    return json({ format: "per90-index/1", release, datasets: entries, ...ownMetrics });
  };
  files.set("index.json", index(wholePath));
  files.set(
    `releases/${release}/index.json`,
    index((id) => keptPath(id, hashes[id] ?? "")),
  );
  files.set(
    `releases/${release}.json`,
    json({ format: "per90-release/1", release, date, dictionary: dictionary.hash, datasets: hashes }),
  );
  return files;
}

function entry(dataset: Dataset, path: (id: DatasetId) => string) {
  const { id, competition, season, coverage, provenance, rows } = dataset;
  return {
    id,
    competition: competition.name,
    season: season.label,
    coverage,
    file: path(id),
    rows: rows.length,
    source: provenance.source,
    licence: provenance.licence,
    date: provenance.date,
  };
}

/** The whole dataset as it now is. */
function wholePath(id: DatasetId): string {
  return `whole/${id}.json`;
}

/** The whole dataset as it was at a release. */
function keptPath(id: DatasetId, hash: string): string {
  return `whole/${id}/${hash}.json`;
}

function byId(a: BuiltDataset, b: BuiltDataset): number {
  return a.dataset.id < b.dataset.id ? -1 : 1;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 1)}\n`;
}
