import type { DataHash, DatasetId, MetricId } from "./ids.ts";
import type { DatasetRow, PlayerSeason } from "./playerSeason.ts";

/** Source, address, date and licence; travels with every output. */
export interface Provenance {
  readonly source: string;
  /** Null where no address is known. */
  readonly url: string | null;
  readonly licence: string;
  readonly attribution: string;
  /** ISO date of the source. */
  readonly date: string;
}

export interface Competition {
  readonly id: string;
  readonly name: string;
  readonly country: string;
}

export interface Season {
  readonly id: string;
  readonly label: string;
}

/** `complete` holds every player of the competition; `selection` a few rows, so it gives no peers. */
export type Coverage = "complete" | "selection";
/** How the source counts a minute; two bases are compared with a warning. */
export type MinutesBasis = "nominal" | "including-stoppage" | "unknown";
/** What a column holds: counts over the season, rates per 90 minutes, or shares. */
export type MetricKind = "total" | "per90" | "share";

/** How one dataset counts one metric. */
export interface DatasetMetric {
  readonly id: MetricId;
  readonly kind: MetricKind;
  /** Names what the figure counts; two datasets whose codes differ are compared with a warning. */
  readonly definition: string;
  /** Inferred from the order of events, not recorded; said wherever it shows. */
  readonly derived: boolean;
}

/** Sums over the matches of one row: what a player's clubs need to be pooled exactly, interval included. */
export interface MatchSums {
  /** Sum of squared counts, x². */
  readonly xx: number;
  /** Sum of counts times minutes, x·m. */
  readonly xm: number;
}

/** One metric down the rows of a dataset; undefined where the source recorded nothing. */
export interface MetricColumn {
  readonly metric: DatasetMetric;
  readonly values: readonly (number | undefined)[];
  /** A row each, where match logs exist. */
  readonly sums?: readonly (MatchSums | undefined)[] | undefined;
}

/** What is known of a dataset before any row of it is read. */
export interface DatasetHead {
  readonly id: DatasetId;
  readonly competition: Competition;
  readonly season: Season;
  readonly provenance: Provenance;
  readonly coverage: Coverage;
  readonly minutesBasis: MinutesBasis;
}

/**
 * One competition season from one source. `columns` holds what was loaded of it: everything when read from a
 * whole file, the asked-for metrics when read from the served cut; `metricIds` always names all it could give.
 */
export interface Dataset extends DatasetHead {
  readonly metricIds: readonly MetricId[];
  readonly rows: readonly DatasetRow[];
  /** Matches with minutes and the sum of their squared minutes, a row each; what a pooled interval starts from. */
  readonly matchBase?: readonly ({ readonly n: number; readonly mm: number } | undefined)[] | undefined;
  readonly columns: ReadonlyMap<MetricId, MetricColumn>;
}

/** A dataset as a whole file has it: every row named, every column there. */
export interface WholeDataset extends Dataset {
  readonly rows: readonly PlayerSeason[];
}

/** A dataset as its served descriptor announces it: the head, and the folder that holds the column files. */
export interface ServedDataset extends DatasetHead {
  readonly metricIds: readonly MetricId[];
  readonly hash: DataHash;
  readonly rows: number;
  /** Whether there are match logs. */
  readonly logs: boolean;
}
