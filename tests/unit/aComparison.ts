import type {
  ComparedMetric,
  ComparedPlayer,
  Comparison,
  Figure,
  GapReason,
  MissingReason,
  PeerFigures,
  PeerGroup,
  PeerSet,
  Standing,
} from "../../src/comparison/comparison.ts";
import type { DatasetHead } from "../../src/domain/dataset.ts";
import type { DatasetId, MetricId, Minutes } from "../../src/domain/ids.ts";
import type { Metric } from "../../src/domain/metric.ts";
import { METRIC_BY_ID } from "../../src/domain/metrics.ts";
import { chartMessages } from "../../src/messages/chartMessages.ts";
import { findingMessages } from "../../src/messages/findingMessages.ts";
import { createWords } from "../../src/messages/words.ts";
import { medianOf } from "../../src/selection/medianOf.ts";
import type { Numbers } from "../../src/selection/selection.ts";
import { quantile } from "../../src/statistics/quantile.ts";
import { aHead, aPlayerSeason, type RowFacts } from "./aDataset.ts";

/** What charts and findings say, in English. */
export const words = createWords("en-GB", { ...chartMessages, ...findingMessages });

/** A player who is in the data: over the clubs given, rate-only unless minutes are. */
export function aFound(
  facts: RowFacts & Appearances & { readonly clubs?: readonly string[] } = {},
  dataset: DatasetHead = aHead(),
): ComparedPlayer {
  const { clubs = [facts.club ?? "Alpha"], minutes, matches, starts } = facts;
  const season = aPlayerSeason(facts);
  return {
    state: "found",
    ref: { player: season.player, dataset: dataset.id },
    dataset,
    season,
    clubs: clubs.map((club) => aPlayerSeason({ club }).club),
    minutes: minutes === undefined ? undefined : (minutes as Minutes),
    ...(matches === undefined || starts === undefined ? {} : { matches, starts }),
  };
}

interface Appearances {
  readonly matches?: number;
  readonly starts?: number;
}

/** Players called so, all of one dataset. */
export function found(...shortNames: readonly string[]): readonly ComparedPlayer[] {
  return shortNames.map((shortName) => aFound({ shortName, name: `First ${shortName}` }));
}

/** A slot whose player is not there. */
export function aMissing(name: string, reason: MissingReason = "unknown-player"): ComparedPlayer {
  const player = aPlayerSeason({ name }).player;
  return { state: "missing", ref: { player, dataset: "eng1-2017" as DatasetId }, reason, name };
}

/** A slot that asks for the middle of 64 centre-backs, or of 64 others. */
export function aMedian(
  dataset: DatasetHead = aHead(),
  who: PeerSet["who"] = ["centre-back"],
): ComparedPlayer {
  return {
    state: "median",
    ref: medianOf(dataset.id),
    dataset,
    group: {
      who,
      datasets: [dataset],
      minMinutes: 900,
      under: undefined,
      size: 64,
      members: [],
      leftOut: [],
    },
  };
}

/** The metric of the table, which must have it. */
export function theMetric(id: string): Metric {
  const metric = METRIC_BY_ID.get(id as MetricId);
  if (metric === undefined) throw new Error(`expected a metric of the table, got ${id}`);
  return metric;
}

/** A metric with a figure a slot: a number is a reported rate, a word the reason of a gap. */
export function aMetric(
  id: string,
  figures: readonly (number | GapReason | Figure)[],
  facts: Partial<Pick<ComparedMetric, "definitions" | "counted" | "derived" | "peers">> = {},
): ComparedMetric {
  return {
    metric: theMetric(id),
    figures: figures.map((figure) => {
      if (typeof figure === "number") return aFigure(figure);
      return typeof figure === "string" ? { state: "gap", reason: figure } : figure;
    }),
    definitions: [],
    counted: figures.map(() => []),
    derived: false,
    peers: undefined,
    ...facts,
  };
}

/** A value; of a reported rate without an interval unless one is given. */
export function aFigure(
  value: number,
  { interval = "rate-only", standing }: Partial<Pick<FigureValue, "interval" | "standing">> = {},
): Figure {
  return { state: "value", value, interval, standing };
}

/** A figure with its interval. */
export function sure(value: number, low: number, high: number): Figure {
  return aFigure(value, { interval: { low, high } });
}

/** A figure that stands so among 64 peers. */
export function standingAt(value: number, percentile: number, facts: Partial<Standing> = {}): Figure {
  return aFigure(value, { standing: { percentile, rank: 32, of: 64, member: true, ...facts } });
}

/** A group of 64 centre-backs of the Premier League, but for the facts given. */
export function aGroup(facts: Partial<Group> = {}): Group {
  return {
    state: "group",
    who: ["centre-back"],
    datasets: [aHead()],
    minMinutes: 900,
    under: undefined,
    size: 64,
    members: [],
    leftOut: [],
    ...facts,
  };
}

type Group = Exclude<PeerGroup, { readonly state: "refused" }>;
type FigureValue = Figure & { readonly state: "value" };

/** Peers who have these figures, in order of the group's members. */
export function peersWith(...values: readonly number[]): PeerFigures {
  const sorted = Float64Array.from(values).sort();
  return { values: Float64Array.from(values), sorted, median: quantile(sorted, 0.5) };
}

/** A comparison of players on metrics, refused as peers. */
export function aComparison(
  players: readonly ComparedPlayer[],
  metrics: readonly ComparedMetric[],
  { numbers = "per90", peers = noPeers() }: { numbers?: Numbers; peers?: PeerGroup } = {},
): Comparison {
  const heads = players.flatMap((player) => (player.state === "missing" ? [] : [player.dataset]));
  return {
    players,
    metrics,
    numbers,
    peers,
    datasets: [...new Map(heads.map((head) => [head.id, head])).values()],
  };
}

/** Peers refused because only these datasets, selections all, were there. */
export function noPeers(...selections: readonly DatasetHead[]): PeerGroup {
  return {
    state: "refused",
    selections,
  };
}

const england = aHead({ id: "eng1-2025", coverage: "selection" });
const italy = aHead({ id: "ita1-2025", coverage: "selection" });

/** The comparison that opens: passes per 90 of three players, as reported. */
export const opening: Comparison = aComparison(
  [
    aFound({ name: "Virgil van Dijk", shortName: "V. van Dijk", club: "Liverpool" }, england),
    aFound({ name: "Curtis Jones", shortName: "C. Jones", club: "Liverpool" }, england),
    aFound({ name: "Alessandro Bastoni", shortName: "A. Bastoni", club: "Inter" }, italy),
  ],
  [aMetric("passes", [76.8, 75.4, 73.7])],
  { peers: noPeers(england, italy) },
);
