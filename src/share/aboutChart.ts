import { caption } from "../findings/caption.ts";
import { exportMessages } from "../messages/exportMessages.ts";
import { createWords } from "../messages/words.ts";
import type { TakenChart } from "./takenChart.ts";
import type { TakenTable } from "./takenTable.ts";

/** What stands with the numbers of a chart wherever they go: title, definitions, peers, sources, date and link. */
export function aboutChart(chart: TakenChart): Pick<TakenTable, "title" | "lines"> {
  const { drawing, title, words } = chart;
  const { definitions, peers, rateOnly, sources } = caption(drawing.shown, words);
  const lines = [drawing.subtitle, ...definitions, peers, rateOnly, ...sources, madeLine(chart)];
  return { title, lines: lines.flatMap((line) => (line === undefined || line === "" ? [] : [line])) };
}

/** "Taken on 23 November 2026 from https://…"; or that there is no link to it. */
export function madeLine({ made, link, words }: TakenChart): string {
  const said = createWords(words.locale, exportMessages);
  const date = words.date(made);
  return link === undefined ? said.say("export.made.own", { date }) : said.say("export.made", { date, link });
}
