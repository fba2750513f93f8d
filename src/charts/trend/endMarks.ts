import { cutText } from "../text/fitText.ts";
import { textWidth } from "../text/textWidth.ts";
import type { LineMark } from "./lineMark.ts";
import type { TrendModel } from "./model.ts";
import { valueY, type Plot, type Point } from "./plot.ts";
import { spreadOut } from "./spreadOut.ts";
import { TREND_TYPE } from "./trendType.ts";

/** What stands at the right end of a line. */
export interface EndMark {
  readonly slot: number;
  /** The last mean, in a column of its own beside the plot; undefined without a line. */
  readonly end: Point | undefined;
  /** The interval of the last mean; undefined where there is none. */
  readonly whisker: { readonly x: number; readonly top: number; readonly bottom: number } | undefined;
  /** From the line's last point to its end mark and on to the label; empty without a line. */
  readonly leader: readonly Point[];
  readonly name: { readonly x: number; readonly y: number; readonly text: string };
  readonly overall: { readonly x: number; readonly y: number; readonly text: string };
}

/** Pixels of a label: a line for the name and one for the figure. */
export const LABEL_HEIGHT = 34;
/** Pixels from one whisker to the next, with room and without. */
const COLUMNS = { wide: 12, narrow: 6 } as const;
const NARROW_PLOT = 170;
const BESIDE = 16;
const WIDEST_PART = 0.34;
/** Pixels more than a label is reckoned to need: its letters are bold and the last thing before the edge. */
const SPARE = 8;

/** Pixels to the right of the plot that whiskers and labels take. */
export function endsWidth(model: TrendModel, width: number, left: number): number {
  return textRoom(model, width) + model.lines.length * columnOf(model, width, left) + BESIDE;
}

/** Places whiskers, names and overall figures beside the ends of the lines, no label over another. */
export function endMarks(
  model: TrendModel,
  lines: readonly LineMark[],
  plot: Plot,
  width: number,
): readonly EndMark[] {
  const room = textRoom(model, width);
  const column = columnOf(model, width, plot.x);
  const wishes = model.lines.map(({ overall }, i) => lines[i]?.line.at(-1)?.y ?? valueY(plot, overall ?? 0));
  const middles = spreadOut(wishes, LABEL_HEIGHT, plot.y - 10, plot.y + plot.height + 10);
  const x = width - room;
  return model.lines.map(({ slot, label, overallLabel, interval }, i) => {
    const last = lines[i]?.line.at(-1);
    const middle = middles[i] ?? 0;
    const end = last && { x: plot.x + plot.width + column * (i + 0.5), y: last.y };
    return {
      slot,
      end,
      whisker: interval &&
        end && { x: end.x, top: valueY(plot, interval.high), bottom: valueY(plot, interval.low) },
      leader: last && end ? [last, end, { x: x - 5, y: middle }] : [],
      name: {
        x,
        y: middle - 2,
        text: cutText(label.short, room - SPARE, { size: TREND_TYPE.name, bold: true }),
      },
      overall: { x, y: middle + 13, text: cutText(overallLabel, room, { size: TREND_TYPE.value }) },
    };
  });
}

/** As wide as the widest label, but a third of the chart at most. */
function textRoom({ lines }: TrendModel, width: number): number {
  const widths = lines.flatMap(({ label, overallLabel }) => [
    textWidth(label.short, TREND_TYPE.name, true),
    textWidth(overallLabel, TREND_TYPE.value),
  ]);
  return Math.ceil(Math.min(WIDEST_PART * width, Math.max(...widths) + SPARE));
}

function columnOf(model: TrendModel, width: number, left: number): number {
  const spare = width - left - textRoom(model, width) - BESIDE - model.lines.length * COLUMNS.wide;
  return spare >= NARROW_PLOT ? COLUMNS.wide : COLUMNS.narrow;
}
