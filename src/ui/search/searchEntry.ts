import type { DatasetId } from "../../domain/ids.ts";
import type { Club } from "../../domain/playerSeason.ts";
import type { SearchRow } from "../../domain/searchRow.ts";
import { searchTerms } from "./searchTerms.ts";

/** What search says of a dataset, and searches in. */
export interface SearchedDataset {
  readonly competition: string;
  readonly season: string;
}

/** One player of one dataset, all clubs in one, with the words it is found by: folded, one space before each. */
export interface SearchEntry {
  /** Place in the list of entries. */
  readonly id: number;
  readonly row: SearchRow;
  readonly clubs: readonly Club[];
  readonly name: string;
  /** Words of the full name that the name does not have. */
  readonly also: string;
  /** Clubs, competition and season. */
  readonly where: string;
  /** Year in which the season started; 0 when the dataset is not known. */
  readonly year: number;
}

/** The rows with a player's clubs in one dataset taken together, in the rows' order. */
export function searchEntries(
  rows: readonly SearchRow[],
  datasets: ReadonlyMap<DatasetId, SearchedDataset>,
): readonly SearchEntry[] {
  return grouped(rows).map((group, id) => entry(id, group, datasets.get(group[0].dataset)));
}

type Group = [SearchRow, ...SearchRow[]];

function grouped(rows: readonly SearchRow[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const key = `${row.player}_${row.dataset}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}

function entry(id: number, group: Group, dataset: SearchedDataset | undefined): SearchEntry {
  const [row] = group;
  const { competition = "", season = "" } = dataset ?? {};
  const clubs = [...new Map(group.map(({ club }) => [club.id, club])).values()];
  return {
    id,
    row,
    clubs,
    name: spaced(row.name),
    also: spaced(row.also),
    where: spaced([...clubs.map(({ name }) => name), competition, season].join(" ")),
    year: Number(/\d{4}/.exec(season)?.[0] ?? 0),
  };
}

function spaced(text: string): string {
  return searchTerms(text)
    .map((term) => ` ${term}`)
    .join("");
}
