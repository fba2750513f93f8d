import { PlayerMark } from "../mark/PlayerMark.tsx";
import { playerColour, type Palette } from "../palette/palette.ts";

/** Pixels across a chosen player's mark. */
const SIZE = 12;

/** A chosen player among the peers: his mark on the cross of his intervals. */
export function CloudMark({
  slot,
  x,
  y,
  whiskers,
  palette,
}: {
  readonly slot: number;
  readonly x: number;
  readonly y: number;
  /** A path; empty where there is no interval. */
  readonly whiskers: string;
  readonly palette: Palette;
}) {
  return (
    <g data-slot={slot}>
      {whiskers !== "" && (
        <>
          <path d={whiskers} fill="none" stroke={palette.card} strokeWidth="4" strokeOpacity="0.8" />
          <path
            d={whiskers}
            fill="none"
            stroke={playerColour(palette, slot)}
            strokeWidth="1.5"
            data-whisker={slot}
          />
        </>
      )}
      <PlayerMark slot={slot} x={x} y={y} size={SIZE} palette={palette} />
    </g>
  );
}
