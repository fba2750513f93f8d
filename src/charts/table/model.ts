import type { ComparedMetric, Comparison } from "../../comparison/comparison.ts";
import {
  figureText,
  intervalText,
  panelTitle,
  valueText,
  type ChartWords,
} from "../../findings/figureText.ts";
import { standingLabels, type PlayerLabel } from "../../findings/playerLabels.ts";

/** Exactly the drawn numbers, as printed: a column a player, a row a metric. */
export interface TableModel {
  readonly caption: string;
  readonly corner: string;
  readonly players: readonly PlayerLabel[];
  readonly rows: readonly TableRow[];
}

/** A cell a player, or one for all of them. */
export interface TableRow {
  readonly id: string;
  readonly title: string;
  readonly cells: readonly string[];
}

/** The table twin of a chart of figures: the same figures in the same text, intervals and peer medians below them. */
export function tableModel(comparison: Comparison, words: ChartWords): TableModel {
  const { players, metrics, numbers } = comparison;
  return {
    caption: words.say("table.caption", { numbers: words.say(`table.${numbers}`) }),
    corner: words.say("table.metric"),
    players: standingLabels(players, words),
    rows: metrics.flatMap((compared) => metricRows(compared, comparison, words)),
  };
}

function metricRows(
  compared: ComparedMetric,
  { numbers }: Comparison,
  words: ChartWords,
): readonly TableRow[] {
  const { metric, figures, peers } = compared;
  const title = panelTitle(compared, numbers, words);
  const row = {
    id: metric.id,
    title,
    cells: figures.map((figure) => figureText(figure, metric, numbers, words)),
  };
  const pct = numbers === "pct";
  const intervals =
    !pct && figures.some((figure) => figure.state === "value" && typeof figure.interval === "object");
  return [
    row,
    ...(intervals
      ? [
          {
            id: `${metric.id}-interval`,
            title: words.say("table.interval", { metric: title }),
            cells: figures.map((figure) => intervalText(figure, metric, numbers, words)),
          },
        ]
      : []),
    ...(peers
      ? [
          {
            id: `${metric.id}-median`,
            title: words.say("table.median", { metric: title }),
            // The median of percentiles is 50 by what a percentile is.
            cells: [pct ? "50" : valueText(peers.median, metric, numbers, words)],
          },
        ]
      : []),
  ];
}
