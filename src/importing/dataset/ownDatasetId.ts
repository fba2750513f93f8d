import { fnv1a } from "../../domain/fnv1a.ts";
import type { DatasetId } from "../../domain/ids.ts";
import { slug } from "../../domain/slug.ts";

/** Dataset ids are at most 40 characters; this leaves room for `own-`, the year and a number. */
const LONGEST_WORD = 27;

/**
 * An id for a person's own dataset: `own-la-liga-2025`, then `own-la-liga-2025-2` where that is taken.
 *
 * @param year in which the season starts, four digits
 */
export function ownDatasetId(competition: string, year: string, taken: ReadonlySet<string>): DatasetId {
  const word = slug(competition).slice(0, LONGEST_WORD).replace(/-+$/, "") || fnv1a(competition).toString(36);
  for (let number = 1; ; number += 1) {
    const id = `own-${word}-${year}${number === 1 ? "" : `-${number}`}`;
    if (!taken.has(id)) return id as DatasetId;
  }
}
