import type { MetricId } from "../../domain/ids.ts";
import { cutText, wrapText } from "../text/fitText.ts";
import { textWidth } from "../text/textWidth.ts";
import type { Room } from "../view/chartView.ts";
import { dateTicks } from "./dateTicks.ts";
import { endMarks, endsWidth, LABEL_HEIGHT, type EndMark } from "./endMarks.ts";
import { lineMark, type LineMark } from "./lineMark.ts";
import { moveMarks, LANE_HEIGHT, type MoveMark } from "./moveMarks.ts";
import type { TrendModel } from "./model.ts";
import { dayX, valueY, type Plot, type TextMark } from "./plot.ts";
import { tickText } from "./tickText.ts";
import { TREND_TYPE } from "./trendType.ts";
import { rangeOf, valueAxis, type ValueAxis } from "./valueAxis.ts";

/** A trend in pixels. */
export interface TrendLayout {
  readonly metric: MetricId;
  readonly width: number;
  readonly height: number;
  readonly plot: Plot;
  readonly valueTicks: readonly TextMark[];
  /** Baselines start in the middle. */
  readonly dateTicks: readonly TextMark[];
  readonly lines: readonly LineMark[];
  readonly ends: readonly EndMark[];
  readonly moves: readonly MoveMark[];
  readonly notes: readonly TextMark[];
}

const INSET = 7;
const AXIS = 26;

/**
 * Places the lines: dates along the bottom, values up the left, names at the right end of each line.
 *
 * @returns pixels from the chart's left top; of two widths the wider is no less high
 */
export function trendLayout(model: TrendModel, { width, maxHeight = Infinity }: Room): TrendLayout {
  const notes = model.notes.flatMap((note) => wrapText(note, width, { size: TREND_TYPE.note }));
  const axis = trendAxis(model);
  const texts = axis.ticks.map((tick) => tickText(tick, model));
  const x = Math.ceil(Math.max(...texts.map((text) => textWidth(text, TREND_TYPE.tick)))) + 8;
  const ends = endsWidth(model, width, x);
  const across = { x, width: Math.max(60, width - x - ends) };
  const days = daysOf(model);
  const dayAt = (day: number) =>
    INSET + x + ((across.width - 2 * INSET) * (day - days[0])) / (days[1] - days[0]);
  const moves = moveMarks(model, dayAt, width);
  const top = 10 + LANE_HEIGHT * moves.lanes;
  const below = AXIS + notes.length * TREND_TYPE.noteLine + (notes.length > 0 ? 8 : 0);
  const height = plotHeight(model, width, maxHeight - top - below);
  const pad = ((days[1] - days[0]) * INSET) / (across.width - 2 * INSET);
  const plot: Plot = {
    ...across,
    y: top,
    height,
    days: [days[0] - pad, days[1] + pad],
    values: [axis.low, axis.high],
  };
  const lines = model.lines.map((line) => lineMark(line, plot));
  return {
    metric: model.metric,
    width,
    height: top + height + below,
    plot,
    valueTicks: axis.ticks.map((tick, i) => ({ x: x - 8, y: valueY(plot, tick), text: texts[i] ?? "" })),
    dateTicks: dateMarks(plot, days, { width, locale: model.locale }),
    lines,
    ends: endMarks(model, lines, plot, width),
    moves: moves.marks,
    notes: notes.map((text, i) => ({
      x: 0,
      y: top + height + AXIS + 8 + 14 + i * TREND_TYPE.noteLine,
      text,
    })),
  };
}

/** Where the axis of values begins and ends; it holds every mean, whisker and overall figure. */
export function trendAxis({ lines }: TrendModel): ValueAxis {
  const means = lines.flatMap(({ marks, overall, interval }) => [
    ...marks.flatMap(({ rolling }) => rolling ?? []),
    ...(overall === undefined ? [] : [overall]),
    ...(interval === undefined ? [] : [interval.low, interval.high]),
  ]);
  const own = lines.flatMap(({ marks }) => marks.flatMap((mark) => mark.own ?? []));
  return valueAxis(rangeOf(means), rangeOf(own), 7);
}

function daysOf({ lines }: TrendModel): readonly [number, number] {
  const { low, high } = rangeOf(lines.flatMap(({ marks }) => marks.map(({ day }) => day)));
  return low === high ? [low - 1, high + 1] : [low, high];
}

/** Flatter on narrow screens, never too low for the names at its right. */
function plotHeight({ lines }: TrendModel, width: number, room: number): number {
  const wanted = Math.round(Math.min(360, Math.max(200, width * 0.44)));
  return Math.max(120, lines.length * LABEL_HEIGHT, Math.min(wanted, room));
}

function dateMarks(
  plot: Plot,
  [first, last]: readonly [number, number],
  { width, locale }: { readonly width: number; readonly locale: string },
): readonly TextMark[] {
  const size = TREND_TYPE.tick;
  const ticks = dateTicks(first, last, { width: plot.width - 2 * INSET, size, locale });
  return ticks.map(({ day, text }) => {
    const half = textWidth(text, size) / 2;
    const x = Math.min(width - half, Math.max(half, dayX(plot, day)));
    return { x, y: plot.y + plot.height + 18, text: cutText(text, width, { size }) };
  });
}
