import type { ReactNode } from "react";
import type { Palette } from "../palette/palette.ts";
import type { BarMark } from "./barMark.ts";

/** An interval as a line with ends, set off from bar and track by a rim of the card's colour; nothing without one. */
export function drawWhisker({ whisker }: BarMark, palette: Palette): ReactNode {
  if (whisker === undefined) return undefined;
  const { x, y, width } = whisker;
  const path = `M${x} ${y - 5}v10m0-5h${width}m0-5v10`;
  return (
    <>
      <path d={path} fill="none" stroke={palette.card} strokeWidth="4" />
      <path d={path} fill="none" stroke={palette.ink} strokeWidth="1.5" data-whisker={width} />
    </>
  );
}
