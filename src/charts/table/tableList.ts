import type { MetricId } from "../../domain/ids.ts";
import { cutText, wrapText, type Setting } from "../text/fitText.ts";
import { textWidth } from "../text/textWidth.ts";
import { OTHER_PARTS, partsOf, type FullMetric, type FullPlayer, type FullTable } from "./fullTable.ts";
import { listColumns, type ListColumns } from "./listColumns.ts";
import { stackLines, TABLE_TYPE, type TableLine, type TablePicture } from "./tableText.ts";
import type { TableWords } from "./tableWords.ts";

type Text = TableLine[number];

const BETWEEN = 12;
/** No name takes more of the width than this beside a reason. */
const WIDEST_NAME = 0.45;

/**
 * The table turned: the players below each other, first with their playing time, then metric by metric with the value
 * at the right and what belongs to it beside it, or below it where that has no room.
 */
export function tableList(table: FullTable, width: number, said: TableWords): TablePicture {
  const columns = listColumns(table, width, said);
  return stackLines([
    playingTime(table, width, said),
    ...table.metrics.map((metric) => metricLines(table, metric, columns, said)),
  ]);
}

/** Who is compared, and how much of each there is: beside the name, or below where that has no room. */
function playingTime({ players }: FullTable, width: number, said: TableWords): readonly TableLine[] {
  const heads = [said.say("full.minutes"), said.say("full.matches")];
  const [minutes = 0, matches = 0] = heads.map((head) => textWidth(head, TABLE_TYPE.part.cell.size));
  const ends = [width - matches - BETWEEN, width] as const;
  const room = width - minutes - matches - 2 * BETWEEN;
  return [
    heads.map((text, column) => ({ ...PART, x: ends[column] ?? width, text })),
    ...players.flatMap((player): readonly TableLine[] => {
      const lines = [nameText(player, width), clubText(player, width) ?? []].flat();
      const counts = countTexts(player, ends);
      const beside = lines.findIndex(({ text, style }) => widthOf(text, TABLE_TYPE[style].head) <= room);
      if (beside < 0) return [...lines.map((line) => [line]), counts];
      return lines.map((line, at) => (at === beside ? [line, ...counts] : [line]));
    }),
  ];
}

/** Minutes and matches; where neither is known, why, once. */
function countTexts(
  { minutes, minutesText, matches, matchesText, slot }: FullPlayer,
  [minutesEnd, matchesEnd]: readonly [number, number],
): TableLine {
  const base = { ...PART, style: "fact", slot } as const;
  const both = { ...base, gap: matches === undefined, x: matchesEnd, text: matchesText };
  if (minutes === undefined && minutesText === matchesText) return [both];
  return [{ ...base, gap: minutes === undefined, x: minutesEnd, text: minutesText }, both];
}

function clubText({ club, slot }: FullPlayer, width: number): Text | undefined {
  if (club === "") return undefined;
  return {
    ...HEAD,
    style: "clubs",
    slot,
    x: 0,
    text: cutText(club, width, TABLE_TYPE.clubs.head),
  };
}

function metricLines(
  table: FullTable,
  metric: FullMetric,
  columns: ListColumns,
  said: TableWords,
): readonly TableLine[] {
  const { id, median } = metric;
  const lines = [
    ...titleLines(metric, columns, said),
    ...table.players.flatMap((player, at) => playerLines(player, { metric, at }, columns, said)),
  ];
  if (median === undefined || table.median === undefined) return lines;
  const name = { ...HEAD, style: "names" as const, x: 0, text: table.median.short };
  return [...lines, [name, { ...VALUE, metric: id, x: columns.value, text: median.text }]];
}

/** The metric's name, what its percentile is of, and the heads of what stands beside or below the values. */
function titleLines(metric: FullMetric, columns: ListColumns, said: TableWords): readonly TableLine[] {
  const { id, title, note } = metric;
  const has = new Set(partsOf(metric));
  const heads: TableLine = columns.parts.flatMap(({ part, end }) =>
    has.has(part) ? [{ ...PART, metric: id, x: end, text: said.say(`full.${part}`) }] : [],
  );
  const lines: readonly TableLine[] = [
    ...wrapText(title, columns.width, TABLE_TYPE.value.head).map((text) => [
      { ...HEAD, style: "value" as const, metric: id, x: 0, text },
    ]),
    ...(note === undefined ? [] : [[{ ...HEAD, style: "part" as const, metric: id, x: 0, text: note }]]),
  ];
  if (heads.length === 0) return lines;
  const last = lines.at(-1) ?? [];
  const beside = last.every(({ text, style }) => {
    return widthOf(text, TABLE_TYPE[style].head) + BETWEEN <= columns.headsFrom;
  });
  return beside ? [...lines.slice(0, -1), [...last, ...heads]] : [...lines, heads];
}

/** A player on a metric; the reason where there is no figure. */
function playerLines(
  player: FullPlayer,
  { metric, at }: { readonly metric: FullMetric; readonly at: number },
  columns: ListColumns,
  said: TableWords,
): readonly TableLine[] {
  const cell = metric.cells[at];
  const of = { slot: player.slot, metric: metric.id };
  if (cell === undefined) return [[nameText(player, columns.width)]];
  if (cell.numbers === undefined) return gapLines(player, cell.value, metric.id, columns.width);
  const value: Text = { ...VALUE, ...of, x: columns.value, text: cell.value };
  const parts = OTHER_PARTS.filter((part) => cell[part] !== "");
  const first = [nameText(player, columns.name, metric.id), value];
  if (columns.shape === "stacked")
    return [
      first,
      ...parts.map((part): TableLine => [
        { ...HEAD, ...of, style: "part", x: 0, text: said.say(`full.${part}`) },
        { ...PART, ...of, x: columns.width, text: cell[part] },
      ]),
    ];
  const texts = columns.parts.flatMap(({ part, end }): TableLine =>
    cell[part] === "" ? [] : [{ ...PART, ...of, x: end, text: cell[part] }],
  );
  if (columns.shape === "beside") return [[...first, ...texts]];
  return texts.length === 0 ? [first] : [first, texts];
}

function gapLines(player: FullPlayer, reason: string, metric: MetricId, width: number): readonly TableLine[] {
  const name = nameText(player, width * WIDEST_NAME, metric);
  const room = width - widthOf(name.text, TABLE_TYPE.names.head) - BETWEEN;
  return wrapText(reason, room, TABLE_TYPE.part.cell).map((text, line) => {
    const said: Text = { ...PART, slot: player.slot, metric, gap: true, x: width, text };
    return line === 0 ? [name, said] : [said];
  });
}

function nameText({ short, slot }: FullPlayer, room: number, metric?: MetricId): Text {
  const text = cutText(short, room, TABLE_TYPE.names.head);
  return { ...HEAD, style: "names", slot, metric, x: 0, text };
}

function widthOf(text: string, { size, bold }: Setting): number {
  return textWidth(text, size, bold);
}

const PLAIN = { slot: undefined, metric: undefined, gap: false } as const;
const HEAD = { ...PLAIN, place: "head" } as const;
const PART = { ...PLAIN, place: "cell", style: "part" } as const;
const VALUE = { ...PLAIN, place: "cell", style: "value" } as const;
