import type { ChartWords } from "../../findings/figureText.ts";
import { partsOf, type FullMetric, type FullTable, type Part } from "./fullTable.ts";
import type { TableModel } from "./model.ts";
import type { TableRow } from "./tableRow.ts";
import { tableWords } from "./tableWords.ts";

/** The table twin: a row for each part of each metric, the peer median as the last column. */
export function fullTableModel(table: FullTable, words: ChartWords): TableModel {
  const { players, median, metrics } = table;
  const said = tableWords(words);
  const withMedian = (cells: readonly string[], text = "") => (median ? [...cells, text] : cells);
  return {
    caption: said.say("full.caption"),
    corner: words.say("table.metric"),
    players: median ? [...players, median] : players,
    rows: [
      {
        id: "minutes",
        title: said.say("full.minutes"),
        cells: withMedian(players.map(({ minutesText }) => minutesText)),
      },
      {
        id: "matches",
        title: said.say("full.matches"),
        cells: withMedian(players.map(({ matchesText }) => matchesText)),
      },
      ...metrics.flatMap((metric) =>
        partsOf(metric).map((part): TableRow => ({
          id: part === "value" ? metric.id : `${metric.id}-${part}`,
          title: rowTitle(metric, part, words),
          cells: withMedian(
            metric.cells.map((cell) => cell[part]),
            part === "value" ? metric.median?.text : "",
          ),
        })),
      ),
    ],
  };
}

/** "Passes per 90", "Passes per 90: rank". */
function rowTitle({ title }: FullMetric, part: Part, words: ChartWords): string {
  if (part === "value") return title;
  if (part === "interval") return words.say("table.interval", { metric: title });
  return tableWords(words).say(`full.row.${part}`, { metric: title });
}
