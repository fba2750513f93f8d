import type { ReactNode } from "react";
import type { Palette } from "../palette/palette.ts";
import { BARS_TYPE } from "./barsType.ts";
import type { PanelLayout } from "./layout.ts";

/** The peers' median as a line past every bar and down from the axis; not through names that stand between bars. */
export function drawMedian({ bars, axis, median }: PanelLayout, palette: Palette): ReactNode {
  if (median === undefined) return undefined;
  const strokes = [...bars.map(({ track }) => [track.y - 3, track.height + 6]), [axis.y, 5]];
  const path = strokes.map(([y, length]) => `M${median.x} ${y}v${length}`).join("");
  return <path d={path} stroke={palette.ink} strokeWidth="2" data-median={median.x} />;
}

/** What the median is, below the axis. */
export function drawMedianLabel({ median }: PanelLayout, palette: Palette): ReactNode {
  if (median === undefined) return undefined;
  const { x, y, text } = median.label;
  return (
    <text x={x} y={y} fontSize={BARS_TYPE.tick} fill={palette.ink} textAnchor="middle">
      {text}
    </text>
  );
}
