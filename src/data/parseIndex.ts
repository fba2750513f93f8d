import type { InferOutput } from "valibot";
import type { DatasetId } from "../domain/ids.ts";
import { checked } from "./checked.ts";
import { headEntries } from "./headSchema.ts";
import { count, datasetId, isoDate, label, oneOf, releaseTag, spelled } from "./leaves.ts";
import { readJson } from "./readJson.ts";
import { listOf, maybe, objectOf } from "./shapes.ts";

function indexSchema() {
  return objectOf({
    format: oneOf(["per90-index/1"])(),
    release: releaseTag(),
    datasets: listOf(entrySchema()),
    ownMetrics: maybe(filePath()),
  });
}

function entrySchema() {
  return objectOf({
    id: datasetId(),
    competition: label(),
    season: label(),
    coverage: headEntries().coverage,
    file: filePath(),
    rows: count(),
    source: label(),
    licence: label(),
    date: isoDate(),
  });
}

function filePath() {
  return spelled<string>(/^(?:[a-z0-9-]+\/)*[a-z0-9-]+\.json$/, "a path to a JSON file under data/");
}

/** One dataset as the index lists it, for browsing and search. */
export type IndexEntry = InferOutput<ReturnType<typeof entrySchema>>;

/** Every dataset the site has, and the release they make together. */
export interface DatasetIndex {
  readonly release: string;
  readonly datasets: ReadonlyMap<DatasetId, IndexEntry>;
  /** The file of metrics that only this site has. */
  readonly ownMetrics?: string;
}

/**
 * Reads `index.json`, `per90-index/1`.
 *
 * @throws AppError DATA_NOT_JSON, or DATA_INVALID with the exact place
 */
export function parseIndex(json: string, at: string): DatasetIndex {
  const { release, datasets, ownMetrics } = checked(indexSchema(), readJson(json, at), at);
  const byId = new Map(datasets.map((entry) => [entry.id, entry]));
  return { release, datasets: byId, ...(ownMetrics === undefined ? {} : { ownMetrics }) };
}
