import MiniSearch, { type Query } from "minisearch";
import type { SearchEntry } from "./searchEntry.ts";
import type { SearchHit } from "./searchHit.ts";
import { mayNameWhere } from "./searchTerms.ts";

/** The entries that a query with typos may mean; empty when no word comes near. */
export type TypoIndex = (terms: readonly string[]) => SearchHit[];

const NAMES = ["name", "also"];
/** Entries indexed between two breaths of the page. */
const CHUNK = 250;

/** Indexes entries for queries that hold typos: letters wrong, missing, too many or swapped. */
export async function createTypoIndex(entries: readonly SearchEntry[]): Promise<TypoIndex> {
  const index = new MiniSearch<SearchEntry>({
    fields: [...NAMES, "where"],
    tokenize: (text) => text.split(" ").filter((term) => term !== ""),
    processTerm: (term) => term,
    searchOptions: { boost: { name: 4, also: 2 } },
  });
  await index.addAllAsync(entries, { chunkSize: CHUNK });
  return (terms) => {
    const strict = index.search({ combineWith: "AND", queries: terms.map(forgiving) });
    const found = strict.length > 0 ? strict : index.search(anyName(terms));
    return found.flatMap(({ id, score }) => {
      const entry = entries[Number(id)];
      return entry === undefined ? [] : [{ entry, tier: 5, closeness: score }];
    });
  };
}

/** Any one word is enough, but in the name: a competition's would bring all its players. */
function anyName(terms: readonly string[]): Query {
  const long = terms.filter(({ length }) => length >= 4);
  return { combineWith: "OR", fields: NAMES, queries: long.map(forgiving) };
}

function forgiving(term: string): Query {
  return {
    combineWith: "OR",
    ...(mayNameWhere(term) ? {} : { fields: NAMES }),
    queries: [
      { queries: [term], prefix: true, fuzzy: distance(term) },
      { queries: swaps(term), combineWith: "OR", prefix: true },
    ],
  };
}

/** Letters that may be wrong, missing or too many. */
function distance({ length }: string): number | false {
  if (length < 4) return false;
  return length < 7 ? 1 : 2;
}

/** The word with two neighbours swapped back, at each place: those of "bastnoi" hold "bastoni". */
function swaps(term: string): string[] {
  const letters = [...term];
  if (letters.length < 4) return [];
  return letters
    .slice(1)
    .map((letter, i) => [...letters.slice(0, i), letter, letters[i], ...letters.slice(i + 2)].join(""));
}
