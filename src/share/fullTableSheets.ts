import type { FullCell, FullMetric, FullPlayer, FullTable } from "../charts/table/fullTable.ts";
import { fullTableModel } from "../charts/table/fullTableModel.ts";
import type { ChartWords } from "../findings/figureText.ts";
import { tablePageMessages } from "../messages/tablePageMessages.ts";
import { createWords, type MessageKey, type Words } from "../messages/words.ts";
import type { TakenCell, TakenTable } from "./takenTable.ts";

/** What stands above and below a table that is taken away. */
export type About = Pick<TakenTable, "title" | "lines">;

/** For people: players across, every part of every metric down, all as printed. */
export function printedSheet(table: FullTable, about: About, words: ChartWords): TakenTable {
  const { corner, players, rows } = fullTableModel(table, words);
  const heads = players.map(({ short, club }) => (club === "" ? short : `${short}, ${club}`));
  return { ...about, head: [corner, ...heads], rows: rows.map(({ title, cells }) => [title, ...cells]) };
}

const COLUMNS = [
  "metric",
  "player",
  "club",
  "season",
  "value",
  "low",
  "high",
  "percentile",
  "rank",
  "of",
  "note",
] as const;

/** For programs: a row a metric and player, each number in a column of its own, without signs. */
export function numbersSheet(table: FullTable, about: About, words: ChartWords): TakenTable {
  const said = createWords(words.locale, tablePageMessages);
  return {
    ...about,
    head: COLUMNS.map((column) => said.say(`sheet.${column}`)),
    rows: [
      ...table.players.flatMap((player) => playedRows(player, said)),
      ...table.metrics.flatMap((metric) => [
        ...table.players.map((player, place) => figureRow(metric, player, metric.cells[place], said)),
        ...medianRow(metric, table),
      ]),
    ],
  };
}

type SheetWords = Words<MessageKey<typeof tablePageMessages>>;

function playedRows(player: FullPlayer, said: SheetWords): readonly (readonly TakenCell[])[] {
  return (["minutes", "matches", "starts"] as const).flatMap((fact) =>
    player[fact] === undefined ? [] : [row([said.say(`sheet.${fact}`), ...whose(player), player[fact]])],
  );
}

function figureRow(
  { title }: FullMetric,
  player: FullPlayer,
  cell: FullCell | undefined,
  said: SheetWords,
): readonly TakenCell[] {
  const numbers = cell?.numbers;
  if (numbers === undefined) return [...row([title, ...whose(player)]).slice(0, -1), cell?.value];
  const { value, low, high, percentile, rank, of, member } = numbers;
  const notes = [
    low === undefined ? cell?.interval : undefined,
    member ? undefined : said.say("sheet.outside"),
  ];
  const note = notes.filter((text) => text !== undefined).join("; ");
  return [title, ...whose(player), value, low, high, percentile, rank, of, note];
}

function medianRow({ title, median }: FullMetric, table: FullTable): readonly (readonly TakenCell[])[] {
  if (median === undefined || table.median === undefined) return [];
  return [row([title, table.median.short, table.median.club, "", median.number])];
}

function whose({ short, club, season }: FullPlayer): readonly TakenCell[] {
  return [short, club, season];
}

/** Nothing in the columns that are left. */
function row(cells: readonly TakenCell[]): readonly TakenCell[] {
  return COLUMNS.map((_, i) => cells[i]);
}
