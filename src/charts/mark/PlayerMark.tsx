import { playerColour, type Palette } from "../palette/palette.ts";
import { playerShape } from "../palette/playerShape.ts";
import { tenth } from "./tenth.ts";

/**
 * The point of a player: a disc, a ring, then the slot's shape, edged so that it stands out from what it lies on.
 *
 * `x` and `y` are its middle, `size` its width, in pixels.
 */
export function PlayerMark({
  slot,
  x,
  y,
  size,
  palette,
}: {
  readonly slot: number;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly palette: Palette;
}) {
  const colour = playerColour(palette, slot);
  const shape = playerShape(slot);
  if (shape !== undefined)
    return (
      <path
        d={shape}
        transform={`translate(${tenth(x - size / 2)} ${tenth(y - size / 2)}) scale(${size / 10})`}
        fill={colour}
        stroke={palette.card}
        strokeWidth={3}
        paintOrder="stroke"
      />
    );
  const [cx, cy, r] = [tenth(x), tenth(y), size / 2];
  return (
    <g>
      <circle cx={cx} cy={cy} r={r} fill={colour} stroke={palette.card} strokeWidth={3} paintOrder="stroke" />
      {slot === 1 && <circle cx={cx} cy={cy} r={r - 3.5} fill={palette.card} />}
    </g>
  );
}
