import type { FetchText } from "../data/fetchText.ts";
import { parseRelease } from "../data/parseRelease.ts";
import type { DataHash, DatasetId } from "../domain/ids.ts";

/**
 * The states of the data that a release remembers.
 *
 * @throws AppError DATA_… when it cannot be had or read
 */
export async function releaseHashes(
  fetchText: FetchText,
  release: string,
): Promise<ReadonlyMap<DatasetId, DataHash>> {
  const path = `releases/${release}.json`;
  return parseRelease(await fetchText(path), path).hashes;
}
