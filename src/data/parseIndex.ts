import type { InferOutput } from "valibot";
import type { DatasetId } from "../domain/ids.ts";
import { checked } from "./checked.ts";
import { headEntries } from "./headSchema.ts";
import { count, datasetId, isoDate, label, oneOf, releaseTag, spelled } from "./leaves.ts";
import { readJson } from "./readJson.ts";
import { listOf, objectOf } from "./shapes.ts";

function indexSchema() {
  return objectOf({
    format: oneOf(["per90-index/1"])(),
    release: releaseTag(),
    datasets: listOf(entrySchema()),
  });
}

function entrySchema() {
  return objectOf({
    id: datasetId(),
    competition: label(),
    season: label(),
    coverage: headEntries().coverage,
    file: spelled<string>(/^(?:[a-z0-9-]+\/)*[a-z0-9-]+\.json$/, "a path to a JSON file under data/"),
    rows: count(),
    source: label(),
    licence: label(),
    date: isoDate(),
  });
}

/** One dataset as the index lists it, for browsing and search. */
export type IndexEntry = InferOutput<ReturnType<typeof entrySchema>>;

/** Every dataset the site has, and the release they make together. */
export interface DatasetIndex {
  readonly release: string;
  readonly datasets: ReadonlyMap<DatasetId, IndexEntry>;
}

/**
 * Reads `index.json`, `per90-index/1`.
 *
 * @throws AppError DATA_NOT_JSON, or DATA_INVALID with the exact place
 */
export function parseIndex(json: string, at: string): DatasetIndex {
  const { release, datasets } = checked(indexSchema(), readJson(json, at), at);
  return { release, datasets: new Map(datasets.map((entry) => [entry.id, entry])) };
}
