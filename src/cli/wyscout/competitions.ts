import type { Competition, Provenance, Season } from "../../domain/dataset.ts";
import type { DatasetId } from "../../domain/ids.ts";

/** A competition season of the raw tables, and the dataset it becomes. */
export interface RawCompetition {
  /** As the raw tables call it. */
  readonly raw: string;
  readonly id: DatasetId;
  readonly competition: Competition;
  readonly season: Season;
}

// prettier-ignore
const TABLE = [
  // raw                       competition  name                    country    season  label
  ["Premier League 2017/18", "eng1",      "Premier League",        "England", "2017", "2017/18"],
  ["Serie A 2017/18",        "ita1",      "Serie A",               "Italy",   "2017", "2017/18"],
  ["La Liga 2017/18",        "esp1",      "La Liga",               "Spain",   "2017", "2017/18"],
  ["Bundesliga 2017/18",     "ger1",      "Bundesliga",            "Germany", "2017", "2017/18"],
  ["Ligue 1 2017/18",        "fra1",      "Ligue 1",               "France",  "2017", "2017/18"],
  ["FIFA World Cup 2018",    "world-cup", "World Cup",             "World",   "2018", "2018"],
  ["UEFA Euro 2016",         "euro",      "Euro",                  "Europe",  "2016", "2016"],
] as const;

export const RAW_COMPETITIONS: readonly RawCompetition[] = TABLE.map(
  ([raw, competition, name, country, season, label]) => ({
    raw,
    id: `${competition}-${season}` as DatasetId,
    competition: { id: competition, name, country },
    season: { id: season, label },
  }),
);

/** The source of all of them; the full text is in ATTRIBUTION.md. */
export const WYSCOUT: Provenance = {
  source: "Wyscout open data",
  url: "https://doi.org/10.6084/m9.figshare.c.4415000",
  licence: "CC BY 4.0",
  attribution:
    "Derived from Pappalardo, Massucco (2019): Soccer match event dataset, figshare, " +
    "https://doi.org/10.6084/m9.figshare.c.4415000, collected by Wyscout, CC BY 4.0 " +
    "(https://creativecommons.org/licenses/by/4.0/). Changes: summed per player, club and competition; minutes " +
    "and 8 goal counts from line-ups. Not endorsed by Wyscout or the authors.",
  date: "2019-10-28",
};
