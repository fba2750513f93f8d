import { cutText } from "../text/fitText.ts";
import { nameWidth, type RankingStyle } from "./rankingStyle.ts";
import { RANKING_TYPE } from "./rankingType.ts";
import type { RankingRow } from "./model.ts";

/** Text at the start, or the end, of its baseline. */
export interface TextMark {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** One player in pixels. */
export interface RankingLine {
  readonly row: RankingRow;
  /** Top of the line. */
  readonly y: number;
  /** Ends at its x. */
  readonly rank: TextMark;
  readonly name: TextMark;
  readonly quiet: TextMark | undefined;
  /** Undefined for a gap, which is said in words instead. */
  readonly bar:
    { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | undefined;
  readonly whisker: { readonly x: number; readonly width: number; readonly y: number } | undefined;
  /** Left top of the slot's shape in a box of 10, inside the bar where it is long enough. */
  readonly shape: { readonly x: number; readonly y: number } | undefined;
  /** Of a bar ends at its x; the reason of a gap starts there. */
  readonly value: TextMark;
}

const SHAPE_FROM = 40;
const LEAST_QUIET = 40;

/** Places one player; the bar's width is value / largest of the axis. */
export function rankingLine(
  row: RankingRow,
  y: number,
  { style, end, width }: { readonly style: RankingStyle; readonly end: number; readonly width: number },
): RankingLine {
  const { start, barHeight, stacked, nameStart, nameEnd, rankEnd } = style;
  const top = y + style.barTop;
  const scale = (value: number) => ((style.end - start) * Math.max(0, value)) / end;
  const base = stacked ? y + 13 : top + barHeight / 2 + 4.5;
  const bar =
    row.value === undefined ? undefined : { x: start, y: top, width: scale(row.value), height: barHeight };
  const { interval } = row;
  const name = cutText(row.label.short, nameEnd - nameStart, {
    size: RANKING_TYPE.name,
    bold: row.slot !== undefined,
  });
  return {
    row,
    y,
    rank: { x: rankEnd, y: base, text: row.rank },
    name: { x: nameStart, y: base, text: name },
    quiet: name === row.label.short ? quietMark(row, base, style) : undefined,
    bar,
    whisker: interval && {
      x: start + scale(interval.low),
      width: scale(interval.high) - scale(interval.low),
      y: top + barHeight / 2,
    },
    shape: bar && bar.width >= SHAPE_FROM ? { x: start + 6, y: top + barHeight / 2 - 5 } : undefined,
    value: bar
      ? { x: width, y: base, text: row.text }
      : {
          x: start + (stacked ? nameStart : 0),
          y: stacked ? top + 9 : base,
          text: cutText(row.text, width - start - nameStart, { size: RANKING_TYPE.quiet }),
        },
  };
}

function quietMark(row: RankingRow, y: number, { nameStart, nameEnd }: RankingStyle): TextMark | undefined {
  const x = nameStart + nameWidth(row) + 8;
  if (row.quiet === "") return undefined;
  const text = cutText(row.quiet, nameEnd - x, { size: RANKING_TYPE.quiet });
  return text !== row.quiet && nameEnd - x < LEAST_QUIET ? undefined : { x, y, text };
}
