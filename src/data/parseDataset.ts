import type { WholeDataset } from "../domain/dataset.ts";
import { readForeignJson } from "./readForeignJson.ts";
import { toDataset } from "./toDataset.ts";

/**
 * Reads a whole dataset file, `per90-dataset/1`.
 *
 * @param at the file's name or address; named in the error
 * @throws AppError DATA_NOT_JSON, or DATA_INVALID with the exact place, e.g. `$.rows[12][7] (minutes)`
 */
export function parseDataset(text: string, at: string): WholeDataset {
  return toDataset(readForeignJson(text, at), at);
}
