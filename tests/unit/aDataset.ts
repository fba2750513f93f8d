import { clubId } from "../../src/data/clubId.ts";
import type { Coverage, Dataset, DatasetHead, MetricKind } from "../../src/domain/dataset.ts";
import type { DatasetId, MetricId, Minutes, PlayerId } from "../../src/domain/ids.ts";
import type { PlayerSeason } from "../../src/domain/playerSeason.ts";
import { slug } from "../../src/domain/slug.ts";

export interface HeadFacts {
  readonly id?: string;
  readonly competition?: string;
  readonly season?: string;
  readonly coverage?: Coverage;
  readonly source?: string;
  readonly licence?: string;
  readonly date?: string;
}

export interface RowFacts {
  readonly name?: string;
  readonly shortName?: string;
  readonly club?: string;
  readonly position?: PlayerSeason["position"];
  readonly role?: PlayerSeason["role"];
  readonly born?: string;
  readonly minutes?: number;
  /** By metric id; what is not here was not recorded. */
  readonly stats?: Readonly<Record<string, number>>;
}

export interface MetricFacts {
  readonly kind?: MetricKind;
  readonly definition?: string;
  readonly derived?: boolean;
}

const NAMES: Readonly<Record<string, string>> = {
  eng1: "Premier League",
  ita1: "Serie A",
  esp1: "La Liga",
  "world-cup": "World Cup",
};

/** The head of a complete Premier League dataset of 2017/18, but for the facts given. */
export function aHead(facts: HeadFacts = {}): DatasetHead {
  const { id = "eng1-2017", source = "A source", licence = "CC BY 4.0", date = "2019-10-28" } = facts;
  return {
    id: id as DatasetId,
    ...when(id, facts),
    provenance: { source, url: null, licence, attribution: "By someone", date },
    coverage: facts.coverage ?? "complete",
    minutesBasis: "nominal",
  };
}

/** Competition and season, as the id says where the facts do not. */
function when(id: string, facts: HeadFacts): Pick<DatasetHead, "competition" | "season"> {
  const [, competition = "", start = ""] = /^(.*?)-(\d{4})/.exec(id) ?? [];
  const name = facts.competition ?? NAMES[competition] ?? competition;
  return {
    competition: { id: competition, name, country: "Country" },
    season: { id: start, label: facts.season ?? `${start}/${(Number(start) + 1) % 100}` },
  };
}

/** A player's row at one club; the id is the slug of the name. */
export function aPlayerSeason(facts: RowFacts = {}): PlayerSeason {
  const { name = "Al One", club = "Alpha", minutes } = facts;
  return {
    player: slug(name) as PlayerId,
    name,
    shortName: facts.shortName ?? name,
    club: { id: clubId(club), name: club },
    position: facts.position,
    role: facts.role,
    born: facts.born,
    minutes: minutes === undefined ? undefined : (minutes as Minutes),
    matches: undefined,
    starts: undefined,
  };
}

/**
 * A dataset of the rows given, with a column for every metric they have.
 *
 * @param metrics how a metric is counted, where it is not a plain total
 */
export function aDataset(
  rows: readonly RowFacts[],
  head: HeadFacts = {},
  metrics: Readonly<Record<string, MetricFacts>> = {},
): Dataset {
  const ids = [
    ...new Set([...rows.flatMap(({ stats = {} }) => Object.keys(stats)), ...Object.keys(metrics)]),
  ];
  const metricIds = ids.map((id) => id as MetricId);
  return {
    ...aHead(head),
    metricIds,
    rows: rows.map(aPlayerSeason),
    columns: new Map(
      metricIds.map((id) => {
        const { kind = "total", definition = "", derived = false } = metrics[id] ?? {};
        return [
          id,
          { metric: { id, kind, definition, derived }, values: rows.map(({ stats = {} }) => stats[id]) },
        ];
      }),
    ),
  };
}

/** Datasets by their id, as a comparison is resolved against them. */
export function byId(...datasets: readonly Dataset[]): ReadonlyMap<DatasetId, Dataset> {
  return new Map(datasets.map((dataset) => [dataset.id, dataset]));
}
