import type { MetricId } from "../../domain/ids.ts";
import { cutText } from "../text/fitText.ts";
import { textWidth } from "../text/textWidth.ts";
import type { Room } from "../view/chartView.ts";
import { tickText } from "./tickText.ts";
import type { TextMark } from "./plot.ts";
import type { SeasonRow, SeasonsModel } from "./seasonsModel.ts";
import { TREND_TYPE } from "./trendType.ts";
import { rangeOf, valueAxis, type ValueAxis } from "./valueAxis.ts";

/** One season in pixels. */
export interface SeasonMark {
  readonly slot: number;
  readonly y: number;
  /** Undefined for a gap. */
  readonly x: number | undefined;
  readonly whisker: { readonly from: number; readonly to: number } | undefined;
  /** The place of the season before, of the same player. */
  readonly before: { readonly x: number; readonly y: number } | undefined;
  readonly name: TextMark;
  readonly when: TextMark;
  /** The printed figure, or the reason of a gap; ends at the chart's right. */
  readonly value: TextMark;
}

export interface SeasonsLayout {
  readonly metric: MetricId;
  readonly width: number;
  readonly height: number;
  /** Of the axis: where it begins, and how far it goes. */
  readonly axis: { readonly x: number; readonly width: number; readonly y: number };
  readonly ticks: readonly TextMark[];
  readonly rows: readonly SeasonMark[];
  /** Seasons that did not fit into `maxHeight`. */
  readonly left: number;
}

const NARROW = 440;
const AXIS = 26;

/** Places the seasons below each other, the earliest first, on one axis; names above the points on narrow screens. */
export function seasonsLayout(model: SeasonsModel, { width, maxHeight = Infinity }: Room): SeasonsLayout {
  const stacked = width < NARROW;
  const pitch = stacked ? 54 : 46;
  const shown = model.rows.slice(0, Math.max(1, Math.floor((maxHeight - AXIS) / pitch)));
  const scale = seasonsAxis(model);
  const values = Math.ceil(Math.max(0, ...shown.map((row) => valueWidth(row, width)))) + 12;
  const x = stacked ? 20 : Math.ceil(Math.min(width * 0.36, Math.max(0, ...shown.map(nameWidth)) + 20));
  const axis = { x, width: width - x - values - 8, y: shown.length * pitch };
  const at = (value: number) => x + (axis.width * (value - scale.low)) / (scale.high - scale.low);
  const rows: SeasonMark[] = [];
  shown.forEach((row, i) =>
    rows.push(seasonMark(row, rows[i - 1], { at, stacked, width, top: i * pitch, axis })),
  );
  const texts = scale.ticks.map((tick) => ({ x: at(tick), y: axis.y + 18, text: tickText(tick, model) }));
  return {
    metric: model.metric,
    width,
    height: axis.y + AXIS,
    axis,
    ticks: roomy(texts),
    rows,
    left: model.rows.length - shown.length,
  };
}

/** Where the axis begins and ends; it holds every figure and interval. */
export function seasonsAxis({ rows }: SeasonsModel): ValueAxis {
  const all = rows.flatMap(({ value, interval }) => [
    ...(value === undefined ? [] : [value]),
    ...(interval === undefined ? [] : [interval.low, interval.high]),
  ]);
  const range = rangeOf(all);
  return valueAxis(range, range, 4);
}

interface Placing {
  readonly at: (value: number) => number;
  readonly stacked: boolean;
  readonly width: number;
  readonly top: number;
  readonly axis: { readonly x: number; readonly width: number };
}

function seasonMark(row: SeasonRow, before: SeasonMark | undefined, placing: Placing): SeasonMark {
  const { at, stacked, width, top } = placing;
  const y = top + (stacked ? 38 : 21);
  const x = row.value === undefined ? undefined : at(row.value);
  const joined = row.joins && x !== undefined && before?.x !== undefined;
  return {
    slot: row.slot,
    y,
    x,
    whisker: row.interval && { from: at(row.interval.low), to: at(row.interval.high) },
    before: joined ? { x: before.x, y: before.y } : undefined,
    ...nameMarks(row, y, placing),
    value: {
      x: width,
      y: y + 5,
      text: cutText(row.text, width - placing.axis.x, { size: TREND_TYPE.name, bold: true }),
    },
  };
}

/** The name, and beside or below it which season it was. */
function nameMarks(
  row: SeasonRow,
  y: number,
  { stacked, width, top, axis }: Placing,
): Pick<SeasonMark, "name" | "when"> {
  const room = stacked ? width : axis.x - 14;
  const name = cutText(row.name, room, { size: TREND_TYPE.name, bold: true });
  const beside = stacked ? textWidth(name, TREND_TYPE.name, true) + 8 : 0;
  const when = cutText(row.when, room - beside, { size: TREND_TYPE.value });
  return {
    name: { x: 0, y: stacked ? top + 18 : y - 2, text: name },
    when: { x: beside, y: stacked ? top + 18 : y + 14, text: when === "…" ? "" : when },
  };
}

function nameWidth({ name, when }: SeasonRow): number {
  return Math.max(textWidth(name, TREND_TYPE.name, true), textWidth(when, TREND_TYPE.value));
}

/** What a printed figure takes at the right; a reason stands where the point would be. */
function valueWidth({ text, value }: SeasonRow, width: number): number {
  return value === undefined ? 0 : Math.min(width / 3, textWidth(text, TREND_TYPE.name, true));
}

/** All ticks where they stand apart, else the two ends. */
function roomy(ticks: readonly TextMark[]): readonly TextMark[] {
  const apart = ticks.every(({ x, text }, i) => {
    const before = ticks[i - 1];
    const half = (textWidth(text, TREND_TYPE.tick) + textWidth(before?.text ?? "", TREND_TYPE.tick)) / 2;
    return before === undefined || x - before.x > half + 6;
  });
  return apart ? ticks : ticks.filter((_, i) => i === 0 || i === ticks.length - 1);
}
