import { FEW_PEERS, FEWEST_PEERS, type PeerSet } from "../../comparison/comparison.ts";
import { peerFigures } from "../../comparison/peerFigures.ts";
import type { Metric } from "../../domain/metric.ts";
import { competitionSeason } from "../caption.ts";
import type { Warned, Warning } from "./warning.ts";

/** Groups of peers that are small, or of whom few have a figure. */
export function peerWarnings(warned: Warned): readonly Warning[] {
  const { comparison, words } = warned;
  const { peers } = comparison;
  if (peers.state === "refused") return [];
  const count = peers.size;
  if (peers.state === "too-few") {
    const key = count === 0 ? "warning.no-peers" : "warning.no-percentiles";
    return [{ kind: "no-percentiles", text: words.say(key, { count, fewest: FEWEST_PEERS }) }];
  }
  return [...few(count, warned), ...fewFigures(count, warned), ...nobodyFrom(peers, warned)];
}

function few(count: number, { words }: Warned): readonly Warning[] {
  if (count >= FEW_PEERS) return [];
  const points = words.number(100 / count, 0);
  return [{ kind: "few-peers", text: words.say("warning.few-peers", { count, points }) }];
}

/** Competitions that give no peer: a World Cup has nobody with a league's minutes. */
function nobodyFrom({ datasets, members, minMinutes }: PeerSet, { words }: Warned): readonly Warning[] {
  const empty = datasets.filter(({ id }) => members.every(({ dataset }) => dataset.id !== id));
  if (empty.length === 0 || members.length === 0) return [];
  const values = { where: words.list(empty.map(competitionSeason)), minutes: words.number(minMinutes, 0) };
  return [{ kind: "empty-competitions", text: words.say("warning.empty-competitions", values) }];
}

/** Metrics that the players have and few of the peers: too few for percentiles, or few of a group that is not. */
function fewFigures(size: number, { comparison, words }: Warned): readonly Warning[] {
  const least = size < FEW_PEERS ? FEWEST_PEERS : FEW_PEERS;
  const { peers: group, numbers } = comparison;
  const counted = (metric: Metric) =>
    group.state === "refused" ? 0 : (peerFigures(group, metric, numbers)?.sorted.length ?? 0);
  const metrics = comparison.metrics.flatMap(({ metric, figures, peers }) => {
    const count = peers?.sorted.length ?? counted(metric);
    if (count >= least || figures.every(({ state }) => state === "gap")) return [];
    return [words.say("warning.few-of", { noun: metric.noun, count, size })];
  });
  if (metrics.length === 0) return [];
  return [{ kind: "few-figures", text: words.say("warning.few-figures", { metrics: words.list(metrics) }) }];
}
