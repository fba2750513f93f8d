import { isOwn } from "../domain/isOwn.ts";
import type { Selection } from "./selection.ts";

/**
 * Whether a selection names a dataset or a metric from a reader's own file. Those are in one browser alone: a link to
 * the selection shows nobody else its numbers.
 */
export function namesOwn({ players = [], metrics = [], peers, squad, x, y }: Selection): boolean {
  const datasets = players.flatMap((ref) => ("dataset" in ref ? [ref.dataset] : []));
  const ids = [...datasets, ...metrics, ...(peers?.datasets ?? []), squad?.dataset, x, y];
  return ids.some((id) => id !== undefined && isOwn(id));
}
