import type { SearchEntry } from "./searchEntry.ts";
import type { SearchHit } from "./searchHit.ts";
import { mayNameWhere } from "./searchTerms.ts";

/**
 * The entries of which every term begins a word. Reads the entries through: 30,000 take a few milliseconds, where an
 * index takes longer for a first letter that thousands share.
 */
export function wordStartHits(entries: readonly SearchEntry[], terms: readonly string[]): SearchHit[] {
  const query = ` ${terms.join(" ")}`;
  const starts = terms.map((term) => ({ start: ` ${term}`, anywhere: mayNameWhere(term) }));
  const hits = entries.filter(({ name, also, where }) =>
    starts.every(
      ({ start, anywhere }) =>
        name.includes(start) || also.includes(start) || (anywhere && where.includes(start)),
    ),
  );
  return hits.map((entry) => ({
    entry,
    tier: tier(entry.name, query),
    closeness: starts.filter(({ start }) => entry.name.includes(start)).length,
  }));
}

function tier(name: string, query: string): number {
  if (name === query) return 0;
  if (!name.includes(query)) return 5;
  const later = name.startsWith(query) ? 0 : 1;
  return `${name} `.includes(`${query} `) ? 1 + later : 3 + later;
}
