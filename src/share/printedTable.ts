import type { RankingDrawing } from "../charts/ranking/rankingDrawing.tsx";
import { exportMessages, type ExportWords } from "../messages/exportMessages.ts";
import { createWords } from "../messages/words.ts";
import { aboutChart } from "./aboutChart.ts";
import { isRanking } from "./drawnAs.ts";
import type { TakenChart } from "./takenChart.ts";
import type { TakenTable } from "./takenTable.ts";

/** As wide as the table's numbers do not depend on: everything is drawn. */
const ANY_WIDTH = 640;

/** The numbers of a chart for people: players across and metrics down, as printed; a ranking a line a player. */
export function printedTable(chart: TakenChart): TakenTable {
  const { drawing, words } = chart;
  const about = aboutChart(chart);
  if (isRanking(drawing))
    return { ...about, ...printedRanking(drawing, createWords(words.locale, exportMessages)) };
  const { corner, players, rows } = drawing.place({ width: ANY_WIDTH }).table;
  return {
    ...about,
    head: [corner, ...players.map(({ short, club }) => (club === "" ? short : `${short}, ${club}`))],
    rows: rows.map(({ title, cells }) => [title, ...players.map((_, slot) => cells[slot])]),
  };
}

function printedRanking({ model }: RankingDrawing, said: ExportWords): Pick<TakenTable, "head" | "rows"> {
  const { title, rows } = model;
  return {
    head: [
      said.say("sheet.rank"),
      said.say("sheet.player"),
      said.say("sheet.who"),
      title,
      said.say("sheet.interval"),
    ],
    rows: rows.map(({ rank, label, quiet, text, intervalText }) => [
      rank,
      label.short,
      quiet,
      text,
      intervalText,
    ]),
  };
}
