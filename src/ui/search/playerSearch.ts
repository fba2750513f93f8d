import type { DatasetId, PlayerId } from "../../domain/ids.ts";
import type { Club } from "../../domain/playerSeason.ts";
import type { Position, Role } from "../../domain/position.ts";
import type { SearchRow } from "../../domain/searchRow.ts";
import { searchEntries, type SearchedDataset, type SearchEntry } from "./searchEntry.ts";
import { byRank } from "./searchHit.ts";
import { searchTerms } from "./searchTerms.ts";
import { createTypoIndex } from "./typoIndex.ts";
import { wordStartHits } from "./wordStartHits.ts";

/** A player of one dataset, as a result names them. */
export interface FoundPlayer {
  readonly player: PlayerId;
  readonly dataset: DatasetId;
  readonly name: string;
  readonly clubs: readonly Club[];
  readonly position?: Position;
  readonly role?: Role;
  /** Set when the results hold another player of the same name. */
  readonly birthYear?: number;
}

/** At most 20 players for a query, best first; none for a query without a letter or digit. */
export type PlayerSearch = (query: string) => readonly FoundPlayer[];

const MAX_RESULTS = 20;
/** What is read of a query; a pasted article would otherwise hold the page up. */
const MAX_LETTERS = 80;
const MAX_TERMS = 8;

/**
 * Makes players findable by name, full name, club, competition and season: accents folded, words in any order. Only
 * when no player has all the words are typos forgiven, and only when that finds nobody is one word of the name enough.
 *
 * @param rows one a player, dataset and club; a player's clubs in a dataset become one result
 */
export async function createPlayerSearch(
  rows: readonly SearchRow[],
  datasets: ReadonlyMap<DatasetId, SearchedDataset>,
): Promise<PlayerSearch> {
  const entries = searchEntries(rows, datasets);
  const withTypos = await createTypoIndex(entries);
  return (query) => {
    const terms = searchTerms(query.slice(0, MAX_LETTERS)).slice(0, MAX_TERMS);
    if (terms.length === 0) return [];
    const exact = wordStartHits(entries, terms);
    const hits = exact.length > 0 ? exact : withTypos(terms);
    return hits
      .sort(byRank)
      .slice(0, MAX_RESULTS)
      .map(({ entry }) => entry)
      .map(toldApart);
  };
}

function toldApart({ row, clubs, name }: SearchEntry, _: number, all: readonly SearchEntry[]): FoundPlayer {
  const { birthYear, player, dataset, position, role } = row;
  const namesakes = all.some((other) => other.name === name && other.row.player !== player);
  return {
    player,
    dataset,
    name: row.name,
    clubs,
    ...(position ? { position } : {}),
    ...(role ? { role } : {}),
    ...(namesakes && birthYear ? { birthYear } : {}),
  };
}
