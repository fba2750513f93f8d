import type { TextLine } from "../text/textLine.ts";
import { textWidth } from "../text/textWidth.ts";
import type { Room } from "../view/chartView.ts";
import { headMarks, type HeadMark } from "./headMarks.ts";
import type { ProfileModel } from "./model.ts";
import { PROFILE_TYPE, profileStyle, type ProfileStyle } from "./profileStyle.ts";
import { rowMark, type RowMark } from "./rowMark.ts";

/** A profile in pixels. */
export interface ProfileLayout {
  readonly width: number;
  readonly height: number;
  readonly heads: readonly HeadMark[];
  /** Names of the categories, marks of the axis. */
  readonly lines: readonly TextLine[];
  /** Rules under the categories' names: their y. */
  readonly rules: readonly number[];
  readonly rows: readonly RowMark[];
  /** Vertical lines at 0, 25, 50, 75 and 100. */
  readonly grid: readonly { readonly x: number; readonly percentile: number }[];
  readonly axis: {
    readonly x: number;
    readonly width: number;
    readonly top: number;
    readonly bottom: number;
  };
  /** Metrics that did not fit into `maxHeight`. */
  readonly left: number;
}

const MARKS = [0, 25, 50, 75, 100];
const HEADING = 30;
/** The axis's marks, over and under the rows. */
const AXIS = 18;
const MEDIAN = 15;

/**
 * Places a profile: a row a metric under its category, every dot at its percentile on the one axis from 0 to 100.
 *
 * @returns pixels from the chart's left top; at least one row however little room there is
 */
export function profileLayout(model: ProfileModel, { width, maxHeight = Infinity }: Room): ProfileLayout {
  const style = profileStyle(model, width);
  const head = headMarks(model, style);
  // In columns the axis's marks stand beside the last lines of the names.
  const top = style.beside ? Math.max(head.height + 6, MEDIAN + AXIS) : head.height + 10 + MEDIAN + AXIS;
  const lines: TextLine[] = [];
  const rules: number[] = [];
  const rows: RowMark[] = [];
  let y = top;
  let left = 0;
  for (const group of model.groups) {
    group.rows.forEach((row, index) => {
      const from = index === 0 ? y + HEADING : y;
      const mark = rowMark(row, model, style, from);
      const over = rows.length > 0 && from + mark.height + AXIS > maxHeight;
      if (left > 0 || over) left += 1;
      else {
        if (index === 0) {
          lines.push({ x: 0, y: y + 19, text: group.title, size: PROFILE_TYPE.heading, quiet: true });
          rules.push(y + 25.5);
        }
        rows.push(mark);
        y = from + mark.height;
      }
    });
  }
  return {
    width,
    height: Math.ceil(y + AXIS),
    heads: head.players,
    lines: [...lines, ...axisLines(model, style, top - 6), ...tickLines(style, y + 14)],
    rules,
    rows,
    grid: MARKS.map((percentile) => ({ percentile, x: markX(style, percentile) })),
    axis: { ...style.axis, top, bottom: y },
    left,
  };
}

function axisLines(model: ProfileModel, style: ProfileStyle, y: number): readonly TextLine[] {
  const size = PROFILE_TYPE.tick;
  const half = textWidth(model.median, size) / 2;
  const x = Math.min(markX(style, 50), style.width - half);
  return [...tickLines(style, y), { x, y: y - MEDIAN, text: model.median, size, anchor: "middle" }];
}

function tickLines(style: ProfileStyle, y: number): readonly TextLine[] {
  return MARKS.map((percentile) => ({
    x: markX(style, percentile),
    y,
    text: String(percentile),
    size: PROFILE_TYPE.tick,
    quiet: true,
    tick: true,
    anchor: "middle",
  }));
}

function markX({ axis }: ProfileStyle, percentile: number): number {
  return axis.x + (axis.width * percentile) / 100;
}
