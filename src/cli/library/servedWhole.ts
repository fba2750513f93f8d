import { formatDataset } from "../../data/formatDataset.ts";
import type { WholeDataset } from "../../domain/dataset.ts";
import type { ServedFiles } from "../cut/cutDataset.ts";
import { hashOf } from "../hashOf.ts";

/** A dataset served as one file: for those that lack what the cut needs, such as birth dates or match logs. */
export function servedWhole(dataset: WholeDataset): ServedFiles {
  const text = formatDataset(dataset);
  const hash = hashOf(text);
  const { id } = dataset;
  return { hash, files: new Map([`${id}/${hash}/dataset.json`, `${id}.json`].map((path) => [path, text])) };
}

/** True when every row has what the cut form holds. */
export function canBeCut({ rows, matchBase }: WholeDataset): boolean {
  return (
    matchBase !== undefined &&
    rows.every(({ minutes, matches, starts, born }) =>
      [minutes, matches, starts, born].every((value) => value !== undefined),
    )
  );
}
