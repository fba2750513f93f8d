import type { ServedDataset, WholeDataset } from "../domain/dataset.ts";
import type { DataHash, DatasetId } from "../domain/ids.ts";
import type { FetchText } from "./fetchText.ts";
import { parseHead } from "./parseHead.ts";

/**
 * Loads the descriptor of a dataset, or the whole of one small enough to be served so.
 *
 * @param hash the state a frozen link asks for; absent, the current one
 * @throws AppError DATA_… when it cannot be had or read
 */
export async function loadHead(
  fetchText: FetchText,
  id: DatasetId,
  hash?: DataHash,
): Promise<ServedDataset | WholeDataset> {
  const path = hash === undefined ? `${id}.json` : `${id}/${hash}/dataset.json`;
  return parseHead(await fetchText(path), path, { id, hash });
}
