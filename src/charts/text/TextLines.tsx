import type { Palette } from "../palette/palette.ts";
import type { TextLine } from "./textLine.ts";

/** Lines of text as a layout placed them. */
export function TextLines({
  lines,
  palette,
}: {
  readonly lines: readonly TextLine[];
  readonly palette: Palette;
}) {
  return lines.map(({ x, y, text, size, bold, quiet, anchor, tick }, index) => (
    <text
      key={index}
      x={x}
      y={y}
      fontSize={size}
      fontWeight={bold ? 650 : undefined}
      textAnchor={anchor}
      fill={quiet ? palette.quiet : palette.ink}
      data-tick={tick ? "" : undefined}
    >
      {text}
    </text>
  ));
}
