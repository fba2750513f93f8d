import type { ComparedMetric, Comparison } from "../../comparison/comparison.ts";
import { panelTitle, valueText, type ChartWords } from "../../findings/figureText.ts";
import { intervalText } from "../../findings/intervalText.ts";
import type { TableRow } from "./tableRow.ts";

/** The rows below a metric's figures: its intervals and its peers' median; undefined where it has neither. */
export function evidenceRows(
  compared: ComparedMetric,
  { numbers }: Comparison,
  words: ChartWords,
): readonly TableRow[] | undefined {
  const { metric, figures, peers } = compared;
  const title = panelTitle(compared, numbers, words);
  const pct = numbers === "pct";
  const intervals =
    !pct && figures.some((figure) => figure.state === "value" && typeof figure.interval === "object");
  if (!intervals && peers === undefined) return undefined;
  return [
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
