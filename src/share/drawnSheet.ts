import { printedDecimals } from "../charts/table/cellNumbers.ts";
import { fullTable } from "../charts/table/fullTable.ts";
import type { RankingRow } from "../charts/ranking/model.ts";
import type { RankingDrawing } from "../charts/ranking/rankingDrawing.tsx";
import type { MatchesDrawing } from "../charts/trend/matchesDrawing.tsx";
import { exportMessages, type ExportWords } from "../messages/exportMessages.ts";
import { createWords } from "../messages/words.ts";
import { aboutChart } from "./aboutChart.ts";
import { isMatches, isRanking } from "./drawnAs.ts";
import { numbersSheet } from "./fullTableSheets.ts";
import type { TakenChart } from "./takenChart.ts";
import type { TakenTable } from "./takenTable.ts";

type Sheet = Pick<TakenTable, "head" | "rows">;

/**
 * The numbers that a chart draws, for programs: a row a figure, each number in a column of its own and with the digits
 * that it is printed with. A ranking has a row a player, a trend a row a match, all else a row a metric and player.
 */
export function drawnSheet(chart: TakenChart): TakenTable {
  const { drawing, words } = chart;
  const said = createWords(words.locale, exportMessages);
  const about = aboutChart(chart);
  if (isRanking(drawing)) return { ...about, ...rankingSheet(drawing, said) };
  if (isMatches(drawing)) return { ...about, ...matchesSheet(drawing, said) };
  return numbersSheet(fullTable(drawing.shown, words), about, words);
}

/** A row a player in the drawn order, also where a picture has no room for him. */
function rankingSheet({ model, shown }: RankingDrawing, said: ExportWords): Sheet {
  const print = printer(shown);
  return {
    head: [
      said.say("sheet.rank"),
      said.say("sheet.player"),
      said.say("sheet.who"),
      model.title,
      said.say("sheet.low"),
      said.say("sheet.high"),
      said.say("sheet.note"),
    ],
    rows: model.rows.map((row) => [
      row.place?.rank,
      row.label.short,
      row.quiet,
      print(row.value),
      print(row.interval?.low),
      print(row.interval?.high),
      rankingNote(row, said),
    ]),
  };
}

/** Why a number is not there, and what a rank is: in brackets a spreadsheet would take it for less than zero. */
function rankingNote({ place, value, text, interval, intervalText }: RankingRow, said: ExportWords): string {
  const notes = [
    value === undefined ? text : undefined,
    value !== undefined && interval === undefined ? intervalText : undefined,
    place?.member === false ? said.say("sheet.outsider") : undefined,
    place?.tied ? said.say("sheet.tied") : undefined,
  ];
  return notes.filter((note) => note !== undefined).join("; ");
}

function matchesSheet({ model, shown }: MatchesDrawing, said: ExportWords): Sheet {
  const print = printer(shown);
  return {
    head: [
      said.say("sheet.player"),
      said.say("sheet.date"),
      said.say("sheet.match"),
      said.say("sheet.own", { metric: model.title }),
      said.say("sheet.rolling", { metric: model.title }),
      said.say("sheet.minutes"),
    ],
    rows: model.lines.flatMap(({ label, marks }) =>
      marks.map(({ date, match, own, rolling, minutes }) => [
        label.short,
        date,
        match,
        print(own),
        print(rolling),
        rolling === undefined ? undefined : minutes,
      ]),
    ),
  };
}

/** Cuts values of the one metric that is drawn to its digits. */
function printer({ metrics, numbers }: TakenChart["drawing"]["shown"]) {
  const [first] = metrics;
  return (value: number | undefined): number | undefined =>
    value === undefined || first === undefined ? value : printedDecimals(value, first.metric, numbers);
}
