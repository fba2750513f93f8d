import { textWidth } from "../text/textWidth.ts";
import type { Box } from "./box.ts";
import type { Bar, BarsPanel } from "./model.ts";
import { valueSize, type PanelStyle } from "./panelStyle.ts";

/** A line from `x` on, `width` long, at the height of its bar's middle. */
export interface WhiskerMark {
  readonly x: number;
  readonly width: number;
  readonly y: number;
}

/** The 95 % interval across a bar's end, in pixels; undefined where there is none. */
export function whiskerMark(bar: Bar, track: Box, end: number): WhiskerMark | undefined {
  if (bar.state === "missing" || bar.interval === undefined) return undefined;
  const { low, high } = bar.interval;
  const x = track.x + (track.width * low) / end;
  return { x, width: (track.width * (high - low)) / end, y: track.y + track.height / 2 };
}

/**
 * The axis's end that leaves every printed value room: inside its bar before the whisker, or after both.
 *
 * @param end that holds the largest of what is drawn
 * @param width of the tracks in pixels
 * @returns undefined where no bar has a whisker
 */
export function roomForValues(
  { bars }: BarsPanel,
  end: number,
  style: PanelStyle,
  width: number,
): number | undefined {
  const needed = bars.flatMap((bar) => {
    if (bar.state === "missing" || bar.interval === undefined) return [];
    const label = textWidth(bar.label, valueSize(style), true);
    const { low, high } = bar.interval;
    const inside = (width * low) / end >= label + 16;
    return inside || label + 14 > width / 2 ? [] : [(high * width) / (width - label - 8)];
  });
  return needed.length === 0 ? undefined : Math.max(...needed);
}
