import { unknown } from "valibot";
import { checked } from "../data/checked.ts";
import { type BuiltDataset, cutDataset } from "../data/cut/cutDataset.ts";
import { formatDataset } from "../data/formatDataset.ts";
import { isoDate, releaseTag } from "../data/leaves.ts";
import { readJson } from "../data/readJson.ts";
import { listOf, objectOf } from "../data/shapes.ts";
import { toDataset } from "../data/toDataset.ts";
import type { Dataset } from "../domain/dataset.ts";
import type { DatasetId } from "../domain/ids.ts";
import type { Metric } from "../domain/metric.ts";
import { METRICS } from "../domain/metrics.ts";
import { dictionaryFiles } from "./dictionaryFiles.ts";
import { hashOf } from "./hashOf.ts";
import { type WyscoutFiles, wyscoutDatasets } from "./wyscout/wyscoutDatasets.ts";

/** The text of everything the shipped data is made of. */
export interface RawFiles extends WyscoutFiles {
  readonly opening: string;
  readonly release: string;
  readonly attribution: string;
}

const releaseSchema = objectOf({ release: releaseTag(), date: isoDate() });
const listSchema = listOf(unknown());

/**
 * Everything `public/data` holds of one release: whole files, their cut, the dictionary, the index, and the release's
 * hashes and index under its tag.
 *
 * @param metrics what the dictionary is made of
 * @returns text by path under `data/`; the same input gives the same bytes
 */
export function siteData(raw: RawFiles, metrics: readonly Metric[] = METRICS): ReadonlyMap<string, string> {
  const { release, date } = checked(releaseSchema, readJson(raw.release, "release.json"), "release.json");
  const datasets = [...wyscoutDatasets(raw), ...openingDatasets(raw.opening)].sort(byId);
  const files = new Map<string, string>([["ATTRIBUTION.md", raw.attribution]]);
  const hashes: Record<string, string> = {};
  for (const built of datasets) {
    const { id } = built.dataset;
    const served = cutDataset(built, hashOf);
    hashes[id] = served.hash;
    const whole = formatDataset(built.dataset);
    files.set(wholePath(id), whole);
    files.set(keptPath(id, served.hash), whole);
    for (const [path, text] of served.files) files.set(path, text);
  }
  const dictionary = dictionaryFiles(
    metrics,
    datasets.map(({ dataset }) => dataset),
  );
  for (const [path, text] of dictionary.files) files.set(path, text);
  const index = (path: (id: DatasetId) => string) =>
    json({ format: "per90-index/1", release, datasets: datasets.map(({ dataset }) => entry(dataset, path)) });
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

function openingDatasets(text: string): readonly BuiltDataset[] {
  const at = "opening-2025.json";
  const list = checked(listSchema, readJson(text, at), at);
  return list.map((value, i) => {
    const dataset = toDataset(value, `${at} $[${i}]`);
    return { dataset, also: dataset.rows.map(() => ""), logs: dataset.rows.map(() => []) };
  });
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
