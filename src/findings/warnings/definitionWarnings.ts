import type { ComparedMetric } from "../../comparison/comparison.ts";
import { columnsOf } from "../../comparison/plainFigure.ts";
import type { Dataset } from "../../domain/dataset.ts";
import type { Metric } from "../../domain/metric.ts";
import type { FindingWords } from "../../messages/findingMessages.ts";
import { slotsBy } from "./slotsBy.ts";
import type { Warned, Warning, WarningKind } from "./warning.ts";

const TOLD_AT_MOST = 3;

/** Metrics that do not count the same for all players, or not the same as for the peers; and those inferred. */
export function definitionWarnings(warned: Warned): readonly Warning[] {
  const { metrics } = warned.comparison;
  const peers = peerDatasets(warned);
  return [
    ...told(
      "definitions",
      metrics.flatMap((compared) => unlike(compared, warned)),
      warned,
    ),
    ...told(
      "peer-definitions",
      metrics.flatMap((compared) => unlikePeers(compared, peers, warned)),
      warned,
    ),
    ...inferred(warned),
  ];
}

function told(
  kind: WarningKind & ("definitions" | "peer-definitions"),
  metrics: readonly string[],
  { words }: Warned,
): readonly Warning[] {
  if (metrics.length === 0) return [];
  const count = metrics.length - TOLD_AT_MOST;
  const more = count > 0 ? [words.say("warning.more-metrics", { count })] : [];
  const list = [...metrics.slice(0, TOLD_AT_MOST), ...more].join("; ");
  return [{ kind, text: words.say(`warning.${kind}`, { metrics: list }) }];
}

/** "passes (“as the report gives it” for van Dijk, “open play, crosses included” for Salah)". */
function unlike({ metric, counted, figures }: ComparedMetric, warned: Warned): readonly string[] {
  const groups = bySlot(counted, figures);
  if (groups.size < 2) return [];
  return [
    inWords(
      metric,
      [...groups].map(([codes, slots]) => [codes, warned.names(slots)]),
      warned.words,
    ),
  ];
}

/** Nothing where all that the peers' datasets count is counted of a player too: that is told of already. */
function unlikePeers(
  { metric, counted, figures }: ComparedMetric,
  peers: readonly Dataset[],
  { words, names }: Warned,
): readonly string[] {
  const groups = bySlot(counted, figures);
  const others = new Set(
    peers.flatMap(
      (dataset) => keyOf(columnsOf(dataset, metric).map((column) => column.metric.definition)) ?? [],
    ),
  );
  if (groups.size === 0 || [...others].every((codes) => groups.has(codes))) return [];
  const ofPeers = [...others].map((codes) => [codes, words.say("warning.the-peers")] as const);
  const ofPlayers = [...groups].map(([codes, slots]) => [codes, names(slots)] as const);
  return [inWords(metric, [...ofPeers, ...ofPlayers.filter(([codes]) => !others.has(codes))], words)];
}

function peerDatasets({ comparison: { peers } }: Warned): readonly Dataset[] {
  return peers.state === "group" ? [...new Set(peers.members.map(({ dataset }) => dataset))] : [];
}

/** Slots that have a figure, by what their dataset counts. */
function bySlot(
  counted: ComparedMetric["counted"],
  figures: ComparedMetric["figures"],
): ReadonlyMap<string, readonly number[]> {
  const slots = figures.flatMap(({ state }, slot) => (state === "value" ? [slot] : []));
  return slotsBy(slots, (slot) => keyOf(counted[slot] ?? []));
}

const BETWEEN = "/";

function keyOf(codes: readonly string[]): string | undefined {
  return codes.length === 0 ? undefined : codes.join(BETWEEN);
}

function inWords(
  metric: Metric,
  counts: readonly (readonly [codes: string, of: string])[],
  words: FindingWords,
): string {
  const ways = counts.map(([codes, players]) =>
    words.say("warning.counted", { what: codesText(codes.split(BETWEEN), metric, words), players }),
  );
  return words.say("warning.definition", { noun: metric.noun, ways: ways.join(", ") });
}

function codesText(codes: readonly string[], { counted }: Metric, words: FindingWords): string {
  const [above = "", below] = codes.map((code) => counted.find(([known]) => known === code)?.[1] ?? code);
  return below === undefined ? above : words.say("warning.share", { above, below });
}

function inferred({ comparison, words }: Warned): readonly Warning[] {
  const nouns = comparison.metrics.filter(({ derived }) => derived).map(({ metric }) => metric.noun);
  if (nouns.length === 0) return [];
  return [{ kind: "inferred", text: words.say("warning.inferred", { metrics: words.list(nouns) }) }];
}
