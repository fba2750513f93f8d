import type { ComparedMetric, Comparison, Figure, PeerGroup, Standing } from "../comparison/comparison.ts";
import type { DatasetHead } from "../domain/dataset.ts";
import { caption } from "../findings/caption.ts";
import { numberKind } from "../findings/figureText.ts";
import { standingLabels } from "../findings/playerLabels.ts";
import { isMatches, isRanking } from "./drawnAs.ts";
import { playerFacts } from "./playerFacts.ts";
import type { TakenChart } from "./takenChart.ts";

/**
 * A chart as JSON of the format `per90-chart/1` (docs/exports.md): what is drawn, with full precision, and all that
 * its numbers mean and come from. What is not known is null, never 0.
 */
export function chartJson(chart: TakenChart): string {
  const { drawing, view, title, link, made, words } = chart;
  const { shown } = drawing;
  const said = caption(shown, words);
  const labels = standingLabels(shown.players, words);
  const file = {
    format: "per90-chart/1",
    title,
    subtitle: drawing.subtitle,
    view,
    numbers: shown.numbers,
    link: link ?? null,
    made,
    metrics: shown.metrics.map((compared) => metricFacts(compared, shown)),
    players: shown.players.map((player, slot) => playerFacts(player, labels[slot]?.short ?? "")),
    figures: shown.metrics.map(({ figures }) => figures.map(figureFacts)),
    ...drawnFacts(chart),
    peers: { text: said.peers, ...peerFacts(shown.peers) },
    sources: headsOf(shown).map(sourceFacts),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function metricFacts(compared: ComparedMetric, { numbers }: Comparison) {
  const { metric, definitions, derived, peers } = compared;
  const kind = numberKind(metric, numbers);
  return {
    id: metric.id,
    label: metric.label,
    unit: metric.unit === "value" ? "value" : { rate: "per90", total: "total", share: "percent" }[kind],
    direction: metric.direction,
    definition: metric.definition,
    counted: definitions.map((code) => ({ code, meaning: meaningOf(code, compared) })),
    derived,
    peers: peers ? { median: peers.median, count: peers.sorted.length } : null,
  };
}

/** What a source counts under its code, in words; null where none are known. */
function meaningOf(code: string, { metric }: ComparedMetric): string | null {
  return metric.counted.find(([known]) => known === code)?.[1] ?? null;
}

/** One player on one metric. */
function figureFacts(figure: Figure) {
  if (figure.state === "gap") return { value: null, absent: figure.reason };
  const { value, interval, standing } = figure;
  const ends =
    typeof interval === "string"
      ? { interval: null, noInterval: interval }
      : { interval: { low: interval.low, high: interval.high } };
  return { value, ...ends, ...standingFacts(standing) };
}

function standingFacts(standing: Standing | undefined) {
  if (standing === undefined) return { percentile: null, rank: null, rankOf: null };
  const { percentile, rank, of, member } = standing;
  // Who is no peer would be one more among them.
  return { percentile, rank, rankOf: member ? of : of + 1, amongPeers: member };
}

/** What a view draws beside a figure a player and metric. */
function drawnFacts({ drawing }: TakenChart) {
  if (isRanking(drawing))
    return {
      ranking: drawing.model.rows.map(({ place, label, quiet, slot, value, interval }) => ({
        rank: place?.rank ?? null,
        ...(place && { tied: place.tied, ranked: place.member }),
        name: label.short,
        beside: quiet,
        player: slot ?? null,
        value: value ?? null,
        interval: interval ? { low: interval.low, high: interval.high } : null,
      })),
    };
  if (isMatches(drawing))
    return {
      matches: drawing.model.lines.flatMap(({ slot, marks }) =>
        marks.map(({ date, match, own, rolling, minutes }) => ({
          player: slot,
          date,
          match,
          value: own ?? null,
          mean: rolling ?? null,
          meanMinutes: rolling === undefined ? null : minutes,
        })),
      ),
    };
  return {};
}

function peerFacts(peers: PeerGroup) {
  if (peers.state === "refused") return { state: "none" };
  const { state, who, datasets, minMinutes, under, size } = peers;
  return { state, who, datasets: datasets.map(({ id }) => id), minMinutes, under: under ?? null, size };
}

function sourceFacts({ id, competition, season, coverage, minutesBasis, provenance }: DatasetHead) {
  const { source, url, licence, attribution, date } = provenance;
  const of = { dataset: id, competition: competition.name, season: season.label, coverage, minutesBasis };
  return { ...of, source, url, licence, attribution, date };
}

/** The datasets of players and peers, each once. */
function headsOf({ datasets, peers }: Comparison): readonly DatasetHead[] {
  const all = [...datasets, ...(peers.state === "refused" ? [] : peers.datasets)];
  return [...new Map(all.map((head) => [head.id, head])).values()];
}
