import type { ComparedMetric, Comparison, Figure } from "../../comparison/comparison.ts";
import type { MetricId } from "../../domain/ids.ts";
import { figureText, panelTitle, type ChartWords } from "../../findings/figureText.ts";
import { standingLabels, type PlayerLabel } from "../../findings/playerLabels.ts";
import type { Numbers } from "../../selection/selection.ts";
import type { Interval } from "../../statistics/interval.ts";
import { panelMedian, type PanelMedian } from "./panelMedian.ts";

/** One bar, its value from zero in the panel's unit. A gap keeps its place and says why it is one. */
export type Bar =
  | {
      readonly state: "drawn";
      readonly value: number;
      readonly label: string;
      /** 95 %, in the same unit; undefined where there is none. */
      readonly interval: Interval | undefined;
    }
  | { readonly state: "missing"; readonly label: string };

/** One metric: a bar a player in slot order. */
export interface BarsPanel {
  readonly metric: MetricId;
  /** The metric and what its numbers are, e.g. "Passes per 90". */
  readonly title: string;
  readonly unit: "count" | "share";
  /** The largest value, interval end or median drawn, in the panel's unit; zero when nothing is. */
  readonly largest: number;
  readonly bars: readonly Bar[];
  /** Of the peers; undefined without any. */
  readonly median: PanelMedian | undefined;
}

/** Side-by-side bars in the data's own units. */
export interface BarsModel {
  readonly kind: "bars";
  readonly players: readonly PlayerLabel[];
  readonly panels: readonly BarsPanel[];
  /** How an axis prints a tick. */
  readonly locale: string;
}

/**
 * Side-by-side bars, a panel per metric because units never share an axis.
 *
 * @param comparison players in slot order; an empty one gives a model with no panels
 * @returns values from zero in each metric's own unit, or percentiles from 0 to 100 where those are asked for
 */
export function barsModel(comparison: Comparison, words: ChartWords): BarsModel {
  return {
    kind: "bars",
    players: standingLabels(comparison.players, words),
    panels:
      comparison.players.length === 0
        ? []
        : comparison.metrics.map((compared) => panel(compared, comparison, words)),
    locale: words.locale,
  };
}

function panel(compared: ComparedMetric, { numbers }: Comparison, words: ChartWords): BarsPanel {
  const { metric, figures } = compared;
  const bars = figures.map((figure) => bar(figure, numbers, figureText(figure, metric, numbers, words)));
  const median = panelMedian(compared, numbers, words);
  const ends = bars.map((one) => (one.state === "drawn" ? (one.interval?.high ?? one.value) : 0));
  return {
    metric: metric.id,
    title: panelTitle(compared, numbers, words),
    unit: numbers === "pct" ? "count" : metric.unit === "share" ? "share" : "count",
    largest: numbers === "pct" ? 100 : Math.max(0, median?.value ?? 0, ...ends),
    bars,
    median,
  };
}

function bar(figure: Figure, numbers: Numbers, label: string): Bar {
  if (figure.state === "gap") return { state: "missing", label };
  const { value, interval, standing } = figure;
  if (numbers !== "pct")
    return { state: "drawn", value, label, interval: typeof interval === "string" ? undefined : interval };
  if (standing === undefined) return { state: "missing", label };
  return { state: "drawn", value: standing.percentile, label, interval: undefined };
}
