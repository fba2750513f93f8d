import type { ComparedMetric, Comparison } from "../../comparison/comparison.ts";
import { figureText, panelTitle, type ChartWords } from "../../findings/figureText.ts";
import { standingLabels, type PlayerLabel } from "../../findings/playerLabels.ts";
import { evidenceRows } from "./evidenceRows.ts";
import type { TableRow } from "./tableRow.ts";

/** Exactly the drawn numbers, as printed: a column a player, a row a metric. */
export interface TableModel {
  readonly caption: string;
  readonly corner: string;
  readonly players: readonly PlayerLabel[];
  readonly rows: readonly TableRow[];
}

/** The table twin of a chart of figures: the same figures in the same text, intervals and peer medians below them. */
export function tableModel(comparison: Comparison, words: ChartWords): TableModel {
  const { players, metrics, numbers } = comparison;
  return {
    caption: words.say("table.caption", { numbers: words.say(`numbers.${numbers}`) }),
    corner: words.say("table.metric"),
    players: standingLabels(players, words),
    rows: metrics.flatMap((compared) => metricRows(compared, comparison, words)),
  };
}

function metricRows(
  compared: ComparedMetric,
  comparison: Comparison,
  words: ChartWords,
): readonly TableRow[] {
  const { metric, figures } = compared;
  const { numbers } = comparison;
  const row = {
    id: metric.id,
    title: panelTitle(compared, numbers, words),
    cells: figures.map((figure) => figureText(figure, metric, numbers, words)),
  };
  return [row, evidenceRows(compared, comparison, words) ?? []].flat();
}
