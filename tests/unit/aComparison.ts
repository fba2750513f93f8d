import type {
  ComparedMetric,
  ComparedPlayer,
  Comparison,
  Figure,
  GapReason,
  MissingReason,
  PeerGroup,
} from "../../src/comparison/comparison.ts";
import type { DatasetHead } from "../../src/domain/dataset.ts";
import type { DatasetId, MetricId, Minutes } from "../../src/domain/ids.ts";
import type { Metric } from "../../src/domain/metric.ts";
import { METRIC_BY_ID } from "../../src/domain/metrics.ts";
import { chartMessages } from "../../src/messages/chartMessages.ts";
import { findingMessages } from "../../src/messages/findingMessages.ts";
import { createWords } from "../../src/messages/words.ts";
import type { Numbers } from "../../src/selection/selection.ts";
import { aHead, aPlayerSeason, type RowFacts } from "./aDataset.ts";

/** What charts and findings say, in English. */
export const words = createWords("en-GB", { ...chartMessages, ...findingMessages });

/** A player who is in the data: over the clubs given, rate-only unless minutes are. */
export function aFound(
  facts: RowFacts & { readonly clubs?: readonly string[] } = {},
  dataset: DatasetHead = aHead(),
): ComparedPlayer {
  const { clubs = [facts.club ?? "Alpha"], minutes } = facts;
  const season = aPlayerSeason(facts);
  return {
    state: "found",
    ref: { player: season.player, dataset: dataset.id },
    dataset,
    season,
    clubs: clubs.map((club) => aPlayerSeason({ club }).club),
    minutes: minutes === undefined ? undefined : (minutes as Minutes),
  };
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

/** The metric of the table, which must have it. */
export function theMetric(id: string): Metric {
  const metric = METRIC_BY_ID.get(id as MetricId);
  if (metric === undefined) throw new Error(`expected a metric of the table, got ${id}`);
  return metric;
}

/** A metric with a figure a slot; words are the reason of a gap. */
export function aMetric(
  id: string,
  figures: readonly (number | GapReason)[],
  facts: Partial<Pick<ComparedMetric, "definitions" | "derived">> = {},
): ComparedMetric {
  return {
    metric: theMetric(id),
    figures: figures.map<Figure>((figure) =>
      typeof figure === "number" ? { state: "value", value: figure } : { state: "gap", reason: figure },
    ),
    definitions: [],
    derived: false,
    ...facts,
  };
}

/** A comparison of players on metrics, refused as peers. */
export function aComparison(
  players: readonly ComparedPlayer[],
  metrics: readonly ComparedMetric[],
  { numbers = "per90", peers = noPeers() }: { numbers?: Numbers; peers?: PeerGroup } = {},
): Comparison {
  const heads = players.flatMap((player) => (player.state === "found" ? [player.dataset] : []));
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
