import type { ComparedMetric, Comparison, PeerFigures } from "../../comparison/comparison.ts";
import type { MetricId } from "../../domain/ids.ts";
import type { Metric } from "../../domain/metric.ts";
import { absentNote } from "../../findings/absentNote.ts";
import { directionNote } from "../../findings/directionNote.ts";
import { figureText, panelTitle, valueText, type ChartWords } from "../../findings/figureText.ts";
import { standingLabels, type PlayerLabel } from "../../findings/playerLabels.ts";
import { rawNumbers } from "../../findings/rawNumbers.ts";
import type { RadarWords } from "../../messages/radarMessages.ts";
import type { Numbers } from "../../selection/selection.ts";
import { axisPosition, type AxisEnds } from "../../statistics/axisPosition.ts";
import { quantile } from "../../statistics/quantile.ts";

/** One player's figure on an axis. A gap keeps its place and says why. */
export interface RadarPoint {
  /** 0 at the inner ring to 1 at the rim; undefined for a gap. */
  readonly position: number | undefined;
  /** The value as printed, or why there is none. */
  readonly value: string;
}

/** One metric. */
export interface RadarAxis {
  readonly metric: MetricId;
  /** "Passes per 90". */
  readonly title: string;
  /** "Fwd passes"; the whole label where the dictionary has no short one. */
  readonly short: string;
  /** "lower is better", "style, not merit". */
  readonly note: string | undefined;
  /** The values at the inner ring and at the rim: "axis 38.1 to 75.9". */
  readonly ends: string;
  /** True where both ends are the same value, so that every point stands halfway. */
  readonly flat: boolean;
  /** In slot order. */
  readonly points: readonly RadarPoint[];
}

export interface RadarPlayer {
  readonly label: PlayerLabel;
  /** Why nobody is there; undefined for who is. */
  readonly absent: string | undefined;
}

export interface RadarModel {
  readonly kind: "radar";
  /** In slot order. */
  readonly players: readonly RadarPlayer[];
  readonly axes: readonly RadarAxis[];
  /** Metrics without a scale, because no peer has a figure. */
  readonly leftOut: readonly string[];
  /** What the inner ring and the rim are: "5th", "95th". */
  readonly rings: { readonly inner: string; readonly rim: string };
}

const [LOW, HIGH] = [0.05, 0.95];

/** A radar: an axis a metric from the peers' 5th to their 95th percentile, ends swapped when lower is better. */
export function radarModel(comparison: Comparison, words: ChartWords, own: RadarWords): RadarModel {
  const numbers = rawNumbers(comparison.numbers);
  return {
    kind: "radar",
    players: radarPlayers(comparison, words),
    axes: comparison.metrics.flatMap((compared) => {
      const { peers } = compared;
      return peers === undefined ? [] : [radarAxis(compared, peers, numbers, { words, own })];
    }),
    leftOut: comparison.metrics.flatMap(({ metric, peers }) => (peers === undefined ? [metric.label] : [])),
    rings: { inner: own.say("radar.inner"), rim: own.say("radar.rim") },
  };
}

function radarPlayers({ players }: Comparison, words: ChartWords): readonly RadarPlayer[] {
  return standingLabels(players, words).map((label, slot) => ({
    label,
    absent: absentNote(players[slot], words),
  }));
}

interface Said {
  readonly words: ChartWords;
  readonly own: RadarWords;
}

function radarAxis(compared: ComparedMetric, peers: PeerFigures, numbers: Numbers, said: Said): RadarAxis {
  const { metric, figures } = compared;
  const { words, own } = said;
  const short = metric.shortLabel ?? metric.label;
  const ends = { low: quantile(peers.sorted, LOW), high: quantile(peers.sorted, HIGH) };
  return {
    metric: metric.id,
    title: panelTitle(compared, numbers, words),
    short: compared.derived ? words.say("metric.derived", { metric: short }) : short,
    note: directionNote(metric, own),
    ends: endsText(ends, metric, numbers, said),
    flat: ends.low === ends.high,
    points: figures.map((figure) => ({
      position: figure.state === "gap" ? undefined : axisPosition(figure.value, ends, metric.direction),
      value: figureText(figure, metric, numbers, words),
    })),
  };
}

function endsText({ low, high }: AxisEnds, metric: Metric, numbers: Numbers, { words, own }: Said): string {
  const [least, most] = [low, high].map((end) => valueText(end, metric, numbers, words));
  const [inner = "", rim = ""] = metric.direction === "lower" ? [most, least] : [least, most];
  return own.say("radar.ends", { inner, rim });
}
