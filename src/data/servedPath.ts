import type { ServedDataset } from "../domain/dataset.ts";

/** Where under `data/` a file of a served dataset lies, e.g. `eng1-2017/31673bbb0ab0/peers.json`. */
export function servedPath({ id, hash }: ServedDataset, name: string): string {
  return `${id}/${hash}/${name}.json`;
}
