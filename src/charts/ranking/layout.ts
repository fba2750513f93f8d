import { axisTicks } from "../bars/axisTicks.ts";
import { zeroScale, type ZeroScale } from "../scale/zeroScale.ts";
import { wrapText } from "../text/fitText.ts";
import type { Room } from "../view/chartView.ts";
import type { RankingModel, RankingRow } from "./model.ts";
import { rankingLine, type RankingLine, type TextMark } from "./rankingLine.ts";
import { rankingStyle, type RankingStyle } from "./rankingStyle.ts";
import { RANKING_TYPE } from "./rankingType.ts";

export interface RankingLayout {
  readonly width: number;
  readonly height: number;
  readonly style: RankingStyle;
  /** In drawn order; what was skipped has a line of its own between them. */
  readonly lines: readonly RankingLine[];
  readonly skips: readonly TextMark[];
  /** All lines, skips too. */
  readonly count: number;
  readonly axis: { readonly x: number; readonly width: number; readonly y: number };
  readonly ticks: readonly TextMark[];
  readonly notes: readonly TextMark[];
  /** The value at the axis's end, in the metric's unit. */
  readonly end: number;
  /** Rows of the model that did not fit into `maxHeight`. */
  readonly left: number;
}

const AXIS_HEIGHT = 26;
const NOTE_HEIGHT = 17;

/**
 * Places ranked bars: names beside them where there is room, above them where not. Where the height does not do,
 * those who were not chosen are left out from the end.
 *
 * @returns pixels from the chart's left top; a bar's width is value / end of the axis
 */
export function rankingLayout(model: RankingModel, { width, maxHeight = Infinity }: Room): RankingLayout {
  const style = rankingStyle(model, width);
  const notes = model.notes.flatMap((note) => wrapText(note, width, { size: RANKING_TYPE.note }));
  const below = AXIS_HEIGHT + notes.length * NOTE_HEIGHT;
  const rows = thatFit(model.rows, Math.floor((maxHeight - below) / style.pitch));
  const scale = tightScale(model.largest, style.end - style.start < 260 ? 4 : 7);
  const tops = topsOf(rows, style.pitch);
  const count = linesOf(rows);
  const axis = { x: style.start, width: style.end - style.start, y: count * style.pitch };
  return {
    width,
    height: axis.y + below,
    style,
    lines: rows.map((row, at) => rankingLine(row, tops[at] ?? 0, { style, end: scale.end, width })),
    skips: rows.flatMap(({ skipped }, at) => {
      const y = (tops[at] ?? 0) - style.pitch / 2 + 4;
      return skipped === 0 ? [] : [{ x: style.nameStart, y, text: model.skippedText(skipped) }];
    }),
    count,
    axis,
    ticks: axisTicks(scale, axis.width, model).map(({ at, text }) => ({
      x: axis.x + at,
      y: axis.y + 17,
      text,
    })),
    notes: notes.map((text, at) => ({ x: 0, y: axis.y + AXIS_HEIGHT + 12 + at * NOTE_HEIGHT, text })),
    end: scale.end,
    left: model.rows.length - rows.length,
  };
}

/** Who was skipped takes a line. */
function linesOf(rows: readonly RankingRow[]): number {
  return rows.length + rows.filter(({ skipped }) => skipped > 0).length;
}

function topsOf(rows: readonly RankingRow[], pitch: number): readonly number[] {
  return rows.map((_, at) => (linesOf(rows.slice(0, at + 1)) - 1) * pitch);
}

/** The scale that ends soonest above the largest value, of those with up to `most` steps. */
function tightScale(largest: number, most: number): ZeroScale {
  const scales = Array.from({ length: most - 2 }, (_, at) => zeroScale(largest, at + 3));
  return scales.reduce((best, scale) => (scale.end < best.end ? scale : best), zeroScale(largest, most));
}

/** Without the last of those not chosen until the lines fit; whoever follows those left out counts them as skipped. */
function thatFit(rows: readonly RankingRow[], lines: number): readonly RankingRow[] {
  const left = new Set<number>();
  const others = rows.flatMap(({ slot }, at) => (slot === undefined ? [at] : []));
  for (const at of others.toReversed()) {
    if (linesOf(withoutLeft(rows, left)) <= lines) break;
    left.add(at);
  }
  // One left out alone would give its line to the words that say so.
  const alone = [...left].filter((at) => rows[at]?.skipped === 0 && rows[at + 1]?.skipped === 0);
  for (const at of alone) if (!left.has(at - 1) && !left.has(at + 1)) left.delete(at);
  return withoutLeft(rows, left);
}

function withoutLeft(rows: readonly RankingRow[], left: ReadonlySet<number>): readonly RankingRow[] {
  let passed = 0;
  return rows.flatMap((row, at) => {
    const skipped = row.skipped + passed;
    passed = left.has(at) ? skipped + 1 : 0;
    if (left.has(at)) return [];
    return [row.value === undefined ? row : { ...row, skipped }];
  });
}
