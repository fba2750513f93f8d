import { unknown } from "valibot";
import { checked } from "../data/checked.ts";
import type { BuiltDataset } from "../data/cut/cutDataset.ts";
import { isoDate, releaseTag } from "../data/leaves.ts";
import { readJson } from "../data/readJson.ts";
import { listOf, objectOf } from "../data/shapes.ts";
import { toDataset } from "../data/toDataset.ts";
import type { Metric } from "../domain/metric.ts";
import { METRICS } from "../domain/metrics.ts";
import { libraryData } from "./library/libraryData.ts";
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
  const datasets = shippedDatasets(raw);
  return new Map([["ATTRIBUTION.md", raw.attribution], ...libraryData({ datasets, metrics, release, date })]);
}

/** The datasets that the project ships. */
export function shippedDatasets(raw: RawFiles): readonly BuiltDataset[] {
  return [...wyscoutDatasets(raw), ...openingDatasets(raw.opening)];
}

function openingDatasets(text: string): readonly BuiltDataset[] {
  const at = "opening-2025.json";
  const list = checked(listSchema, readJson(text, at), at);
  return list.map((value, i) => {
    const dataset = toDataset(value, `${at} $[${i}]`);
    return { dataset, also: dataset.rows.map(() => ""), logs: dataset.rows.map(() => []) };
  });
}
