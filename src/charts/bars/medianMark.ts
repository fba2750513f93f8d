import { cutText } from "../text/fitText.ts";
import { textWidth } from "../text/textWidth.ts";
import { BARS_TYPE } from "./barsType.ts";
import type { BarsModel, BarsPanel } from "./model.ts";
import type { TextMark } from "./textMark.ts";

/** The peers' median in pixels: where its line is, and its label below the axis. */
export interface MedianMark {
  readonly x: number;
  readonly label: TextMark;
}

/** The label stays within the axis; one too long for it is cut. Undefined without a median, and for one left of the axis. */
export function medianMark(
  { median }: BarsPanel,
  end: number,
  axis: { readonly x: number; readonly width: number },
  labelY: number,
): MedianMark | undefined {
  if (median === undefined || median.value < 0) return undefined;
  const x = axis.x + (axis.width * median.value) / end;
  const text = cutText(median.label, axis.width, { size: BARS_TYPE.tick });
  const half = textWidth(text, BARS_TYPE.tick) / 2;
  const middle = Math.max(axis.x + half, Math.min(axis.x + axis.width - half, x));
  return { x, label: { x: middle, y: labelY, text } };
}

/** True when any panel has a median to name below its axis. */
export function hasMedians({ panels }: BarsModel): boolean {
  return panels.some(({ median }) => median !== undefined);
}
