import type { InferOutput } from "valibot";
import type { DataHash, DatasetId } from "../domain/ids.ts";
import { checked } from "./checked.ts";
import { dataHash, datasetId, isoDate, oneOf, releaseTag, text } from "./leaves.ts";
import { readJson } from "./readJson.ts";
import { maybe, objectOf, recordOf } from "./shapes.ts";

type ReleaseFile = InferOutput<ReturnType<typeof releaseSchema>>;
function releaseSchema() {
  return objectOf({
    format: oneOf(["per90-release/1"])(),
    release: releaseTag(),
    date: isoDate(),
    dictionary: dataHash(),
    datasets: recordOf(datasetId(), dataHash()),
    withdrawn: maybe(objectOf({ date: isoDate(), reason: text(300) })),
  });
}

/** When and why a release's numbers are shown no more. */
export interface Withdrawal {
  /** ISO date. */
  readonly date: string;
  /** A sentence, without its full stop. */
  readonly reason: string;
}

/** What every dataset and the dictionary were at one release; a frozen link draws from it. */
export interface Release {
  readonly release: string;
  /** ISO date. */
  readonly date: string;
  readonly hashes: ReadonlyMap<DatasetId, DataHash>;
  /** What the dictionary was. */
  readonly dictionaryHash: DataHash;
  /** Set when nothing must be drawn from it any more. */
  readonly withdrawn?: Withdrawal;
}

/**
 * Reads `releases/<tag>.json`, `per90-release/1`. The embed takes it unproved: see `servedFile`.
 *
 * @throws AppError DATA_NOT_JSON, or DATA_INVALID with the exact place
 */
export function parseRelease(json: string, at: string): Release {
  const value = readJson(json, at);
  const file =
    import.meta.env.MODE === "embed" ? (value as ReleaseFile) : checked(releaseSchema(), value, at);
  // The schema proved every key; Object.entries forgets it.
  const hashes = new Map(Object.entries(file.datasets) as [DatasetId, DataHash][]);
  const { release, date, dictionary, withdrawn } = file;
  return { release, date, hashes, dictionaryHash: dictionary, ...(withdrawn && { withdrawn }) };
}
