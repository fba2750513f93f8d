import type { ClubId, DatasetId, MetricId, PlayerId } from "../domain/ids.ts";
import type { Position, Role } from "../domain/position.ts";

export const MAX_PLAYERS = 6;
export const MAX_METRICS = 16;
export const MAX_HEADLINE = 120;
/** Characters of a link; a longer one is cut by some messengers. */
export const MAX_LINK = 1800;
/** The grammar this code writes. */
export const GRAMMAR_VERSION = 1;

export const CHART_KINDS = [
  "bars",
  "profile",
  "radar",
  "scatter",
  "spread",
  "squad",
  "leaders",
  "trend",
  "table",
] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

export const NUMBERS = ["per90", "total", "pct"] as const;
export type Numbers = (typeof NUMBERS)[number];

export const THEMES = ["auto", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** A slot of the comparison: a player of a dataset, all clubs summed or one; or what a link said that is no player. */
export type PlayerRef =
  | { readonly player: PlayerId; readonly dataset: DatasetId; readonly club?: ClubId }
  | { readonly unknown: string };

/** Who percentiles are taken among. Tokens of one kind are alternatives, kinds combine; an absent kind has its default. */
export interface PeerRule {
  /** Positions and roles in table order; `all` for everyone. */
  readonly who?: readonly (Position | Role)[] | "all";
  readonly minMinutes?: number;
  /** Age in whole years that a player must be under on 1 August of the season's start. */
  readonly under?: number;
  readonly datasets?: readonly DatasetId[];
}

/** What the reader asked for; small, in the URL. Absent means the default of docs/link.md. */
export interface Selection {
  readonly version: number;
  /** Data release of a frozen link. */
  readonly release?: string;
  /** In colour order. Absent: the opening comparison; empty: the reader removed everyone. */
  readonly players?: readonly PlayerRef[];
  /** Absent: the preset of the players' position; empty: the reader removed every metric. */
  readonly metrics?: readonly MetricId[];
  readonly chart: ChartKind;
  readonly numbers: Numbers;
  readonly peers?: PeerRule;
  readonly x?: MetricId;
  readonly y?: MetricId;
  /** ISO dates. */
  readonly from?: string;
  readonly to?: string;
  readonly squad?: { readonly club: ClubId; readonly dataset: DatasetId };
  readonly theme: Theme;
  readonly language?: string;
  /** The author's own headline. */
  readonly headline?: string;
  /** Keys this version does not know, in the order they came; they survive a re-share. */
  readonly rest: readonly (readonly [key: string, value: string])[];
}

/** One thing in a link that was not used as it stands, and what was done about it. */
export interface LinkProblem {
  readonly key: string;
  /** The part of the value that was wrong, at most 40 characters. */
  readonly part: string;
  readonly kind:
    | "unknown-key"
    | "unknown-value"
    | "malformed"
    | "doubled"
    | "too-many"
    | "too-long"
    | "newer-version"
    | "damaged";
}

/** A link as read: always a selection, and what was wrong with the link. */
export interface ParsedLink {
  readonly selection: Selection;
  readonly problems: readonly LinkProblem[];
}
