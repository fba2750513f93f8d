import type { SearchEntry } from "./searchEntry.ts";

/** An entry that a query finds, and how well. */
export interface SearchHit {
  readonly entry: SearchEntry;
  /** How the name holds the query: 0 is it; 1 first or 2 later, as whole words; 3 first or 4 later, begun; 5 not so. */
  readonly tier: number;
  /** Within a tier more is better. */
  readonly closeness: number;
}

/** Better hits first; equal ones by newer season, then in the rows' order. */
export function byRank(a: SearchHit, b: SearchHit): number {
  return (
    a.tier - b.tier || b.closeness - a.closeness || b.entry.year - a.entry.year || a.entry.id - b.entry.id
  );
}
