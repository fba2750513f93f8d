import type { ClubId, DatasetId, PlayerId } from "../../../../src/domain/ids.ts";
import type { SearchRow } from "../../../../src/domain/searchRow.ts";
import { slug } from "../../../../src/domain/slug.ts";

/** A row of search for a name; `player` is its slug unless said otherwise. */
export function searchRow(
  name: string,
  club: string,
  dataset: string,
  rest: { readonly player?: string; readonly also?: string; readonly birthYear?: number } = {},
): SearchRow {
  const { player = slug(name), also = "", ...known } = rest;
  return {
    player: player as PlayerId,
    dataset: dataset as DatasetId,
    name,
    also,
    club: { id: slug(club) as ClubId, name: club },
    ...known,
  };
}

/** The datasets of the rows the tests write. */
export const DATASETS: ReadonlyMap<DatasetId, { readonly competition: string; readonly season: string }> =
  new Map([
    ["eng1-2017" as DatasetId, { competition: "Premier League", season: "2017/18" }],
    ["eng1-2025" as DatasetId, { competition: "Premier League", season: "2025/26" }],
    ["ita1-2017" as DatasetId, { competition: "Serie A", season: "2017/18" }],
    ["world-cup-2018" as DatasetId, { competition: "World Cup", season: "2018" }],
  ]);
