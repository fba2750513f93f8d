import type { DatasetHead } from "../domain/dataset.ts";

/** The head of a dataset alone, in the order files have it. */
export function headOf(head: DatasetHead): DatasetHead {
  const { id, competition, season, provenance, coverage, minutesBasis } = head;
  return { id, competition, season, provenance, coverage, minutesBasis };
}
