import type { Comparison } from "../../comparison/comparison.ts";
import { WINDOW } from "../../comparison/trend.ts";
import type { ChartWords } from "../../findings/figureText.ts";
import { standingLabels } from "../../findings/playerLabels.ts";
import type { TableModel } from "../table/model.ts";
import type { TableRow } from "../table/tableRow.ts";
import type { TrendMark, TrendModel } from "./model.ts";
import { trendWords, type TrendWords } from "./trendWords.ts";

/**
 * The table twin of a trend: a row a date on which anyone of them played, the mean with the match alone in brackets,
 * then the interval of each last mean and the figure over all matches.
 */
export function trendTable(model: TrendModel, { players }: Comparison, words: ChartWords): TableModel {
  const said = trendWords(words);
  const cells = players.map((_, slot) => {
    const marks = model.lines.find((line) => line.slot === slot)?.marks ?? [];
    return new Map(marks.map((mark) => [mark.date, cellText(mark, said)]));
  });
  const dates = [...new Set(cells.flatMap((own) => [...own.keys()]))].toSorted();
  const nothing = said.say("trend.nothing");
  const last = (id: string, title: string, text: (slot: number) => string | undefined): TableRow => ({
    id,
    title,
    cells: players.map((_, slot) => text(slot) ?? nothing),
  });
  const lineOf = (slot: number) => model.lines.find((line) => line.slot === slot);
  return {
    caption: said.say("trend.table", { metric: model.title, window: WINDOW }),
    corner: said.say("trend.table.date"),
    players: standingLabels(players, words),
    rows: [
      ...dates.map((date) => ({
        id: date,
        title: words.date(date),
        cells: cells.map((own) => own.get(date) ?? nothing),
      })),
      last("interval", said.say("trend.table.interval"), (slot) => lineOf(slot)?.intervalText),
      last("overall", said.say("trend.table.overall"), (slot) => lineOf(slot)?.overallText),
    ],
  };
}

function cellText({ rollingText, ownText }: TrendMark, said: TrendWords): string {
  if (rollingText === undefined) return said.say("trend.cell.own", { own: ownText });
  return said.say("trend.cell", { rolling: rollingText, own: ownText });
}
