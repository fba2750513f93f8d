import { wrapText } from "../text/fitText.ts";
import { textWidth } from "../text/textWidth.ts";
import type { Room } from "../view/chartView.ts";
import type { FullTable } from "./fullTable.ts";
import { tableList } from "./tableList.ts";
import { tableRows, type Column, type DrawnRow, type RowStyle } from "./tableRows.ts";
import { stackLines, TABLE_TYPE, type TableLine, type TablePicture } from "./tableText.ts";
import type { TableWords } from "./tableWords.ts";

export interface TableLayout extends TablePicture {
  readonly width: number;
  /** Metrics listed, from the first on. */
  readonly metrics: number;
}

const BETWEEN = 12;
const NARROWEST = 62;
/** What is wider breaks into lines: reasons of gaps, long names, on narrow screens intervals. */
const WIDEST = { wide: 118, narrow: 84 } as const;
const NARROW = 440;

/**
 * Places the table: names of metrics at the left, a column a player, the peer median last. Players who do not fit side
 * by side are listed below each other instead, metric by metric.
 *
 * @returns no higher than `maxHeight` unless one metric is
 */
export function tableLayout(
  table: FullTable,
  { width, maxHeight = Infinity }: Room,
  said: TableWords,
): TableLayout {
  const place = placing(table, width, said);
  for (let count = table.metrics.length; ; count -= 1) {
    const placed = place({ ...table, metrics: table.metrics.slice(0, count) });
    if (placed.height <= maxHeight || count <= 1) return { width, ...placed, metrics: count };
  }
}

/** The way that fits all players, the same however many metrics there is height for. */
function placing(table: FullTable, width: number, said: TableWords): (shown: FullTable) => TablePicture {
  const left = Math.round(Math.min(230, Math.max(width * 0.27, Math.min(120, width * 0.38))));
  const columns = sideBySide(table, width, width - left, said);
  if (columns === undefined) return (shown) => tableList(shown, width, said);
  const step = Math.min((width - left) / columns.length, 150);
  return (shown) => tableGrid(tableRows(shown, columns, said), { left, step });
}

/** Columns as wide as the widest text that need not break, without the median where only the players fit. */
function sideBySide(
  table: FullTable,
  width: number,
  room: number,
  said: TableWords,
): readonly Column[] | undefined {
  const players = table.players.map((_, place) => place);
  const all: readonly Column[] = table.median ? [...players, "median"] : players;
  const widths = tableRows(table, all, said)
    .filter(({ style }) => style !== "clubs")
    .flatMap(({ style, cells }) => cells.map((cell) => (cell.gap ? 0 : lineWidth(cell.text, style))));
  const most = width < NARROW ? WIDEST.narrow : WIDEST.wide;
  const side = Math.max(1, Math.floor(room / (Math.min(most, Math.max(NARROWEST, ...widths)) + BETWEEN)));
  if (all.length <= side) return all;
  return players.length <= side ? players : undefined;
}

function lineWidth(text: string, style: RowStyle): number {
  const { size, bold } = TABLE_TYPE[style].cell;
  return textWidth(text, size, bold);
}

interface Grid {
  readonly left: number;
  /** From one column's right edge to the next. */
  readonly step: number;
}

function tableGrid(rows: readonly DrawnRow[], grid: Grid): TablePicture {
  const sections: TableLine[][] = [[]];
  for (const row of rows) {
    sections.at(-1)?.push(...rowLines(row, grid));
    if (row.ruled) sections.push([]);
  }
  return stackLines(sections.filter((lines) => lines.length > 0));
}

/** The texts of one row, broken where they must be. */
function rowLines({ style, head, cells, metric }: DrawnRow, { left, step }: Grid): readonly TableLine[] {
  const type = TABLE_TYPE[style];
  const heads = wrapText(head, left - BETWEEN, type.head);
  const wrapped = cells.map(({ text, gap }) =>
    wrapText(text, step - BETWEEN, gap ? TABLE_TYPE.part.cell : type.cell),
  );
  const count = Math.max(1, heads.length, ...wrapped.map(({ length }) => length));
  const base = { style, metric, gap: false, slot: undefined };
  return Array.from({ length: count }, (_, line): TableLine => {
    const words = heads[line];
    return [
      ...(words === undefined ? [] : [{ ...base, place: "head" as const, x: 0, text: words }]),
      ...wrapped.flatMap((lines, column) => {
        const text = lines[line];
        if (text === undefined) return [];
        const { slot, gap = false } = cells[column] ?? {};
        return [{ ...base, place: "cell" as const, slot, gap, x: left + step * (column + 1), text }];
      }),
    ];
  });
}
