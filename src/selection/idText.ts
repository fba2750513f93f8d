import type { DatasetId } from "../domain/ids.ts";
import { DATASET_ID_PATTERN, ID_PATTERN } from "../domain/ids.ts";

// Longer than any real id, and short enough that a pattern's search stays quick.
const MAX_ID = 120;
const MAX_DATASET_ID = 40;

export function isId(text: string | undefined): text is string {
  return text !== undefined && text.length <= MAX_ID && ID_PATTERN.test(text);
}

export function isDatasetId(text: string | undefined): text is DatasetId {
  return text !== undefined && text.length <= MAX_DATASET_ID && DATASET_ID_PATTERN.test(text);
}
