import type { ChartWords } from "../../findings/figureText.ts";
import type { TableModel } from "../table/model.ts";
import type { RankingLayout } from "./layout.ts";
import type { RankingModel } from "./model.ts";

/** The table twin of a ranking: who is drawn, in the drawn order, with value, interval and rank. */
export function rankingTable(
  { metric, title, rankTitle }: RankingModel,
  { lines }: Pick<RankingLayout, "lines">,
  words: ChartWords,
  numbers: "per90" | "total",
): TableModel {
  const rows = lines.map(({ row }) => row);
  const intervals = {
    id: `${metric}-interval`,
    title: words.say("table.interval", { metric: title }),
    cells: rows.map(({ intervalText }) => intervalText),
  };
  return {
    caption: words.say("table.caption", { numbers: words.say(`numbers.${numbers}`) }),
    corner: words.say("table.metric"),
    players: rows.map(({ label }) => label),
    rows: [
      { id: metric, title, cells: rows.map(({ text }) => text) },
      ...(rows.some(({ interval }) => interval) ? [intervals] : []),
      { id: `${metric}-rank`, title: rankTitle, cells: rows.map(({ rank }) => rank || "–") },
    ],
  };
}
