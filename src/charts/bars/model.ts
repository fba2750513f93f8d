import type { ComparedMetric, Comparison, Figure } from "../../comparison/comparison.ts";
import type { MetricId } from "../../domain/ids.ts";
import { figureText, panelTitle, type ChartWords } from "../../findings/figureText.ts";
import { standingLabels, type PlayerLabel } from "../../findings/playerLabels.ts";

/** One bar, its value from zero in the metric's unit. A gap keeps its place and says why it is one. */
export type Bar =
  | { readonly state: "drawn"; readonly value: number; readonly label: string }
  | { readonly state: "missing"; readonly label: string };

/** One metric: a bar a player in slot order. */
export interface BarsPanel {
  readonly metric: MetricId;
  /** The metric and what its numbers are, e.g. "Passes per 90". */
  readonly title: string;
  readonly unit: "count" | "share";
  /** The largest value drawn, in the metric's unit; zero when nothing is. */
  readonly largest: number;
  readonly bars: readonly Bar[];
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
 * @returns values from zero in each metric's own unit
 */
export function barsModel(comparison: Comparison, words: ChartWords): BarsModel {
  return {
    kind: "bars",
    players: standingLabels(comparison.players, words.locale),
    panels:
      comparison.players.length === 0
        ? []
        : comparison.metrics.map((compared) => panel(compared, comparison, words)),
    locale: words.locale,
  };
}

function panel(compared: ComparedMetric, { numbers }: Comparison, words: ChartWords): BarsPanel {
  const { metric, figures } = compared;
  return {
    metric: metric.id,
    title: panelTitle(compared, numbers, words),
    unit: metric.unit,
    largest: Math.max(0, ...figures.map((figure) => (figure.state === "value" ? figure.value : 0))),
    bars: figures.map((figure) => bar(figure, figureText(figure, metric, numbers, words))),
  };
}

function bar(figure: Figure, label: string): Bar {
  return figure.state === "gap"
    ? { state: "missing", label }
    : { state: "drawn", value: figure.value, label };
}
