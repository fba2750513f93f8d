import { ChartSvg } from "../figure/ChartSvg.tsx";
import { PlayerMark } from "../mark/PlayerMark.tsx";
import { playerColour, type Palette } from "../palette/palette.ts";
import { TextLines } from "../text/TextLines.tsx";
import { RADAR_TYPE } from "./axisBlock.ts";
import type { PointMark, RadarLayout } from "./layout.ts";
import { SAMPLE } from "./radarHeads.ts";

/** The static radar: no hooks, no measuring, so embeds, exports and link previews render it anywhere. */
export function RadarSvg({
  layout,
  title,
  palette,
}: {
  readonly layout: RadarLayout;
  readonly title: string;
  readonly palette: Palette;
}) {
  const { outlines, points, heads, lines, keys } = layout;
  return (
    <ChartSvg size={layout} title={title}>
      <Rings layout={layout} palette={palette} />
      {heads.map(({ slot, x, y, lines: name }) => (
        <g key={slot}>
          <OutlineLine slot={slot} path={`M${x} ${y}h${SAMPLE}`} palette={palette} />
          <PlayerMark slot={slot} x={x + SAMPLE / 2} y={y} size={RADAR_TYPE.dot} palette={palette} />
          <TextLines lines={name} palette={palette} />
        </g>
      ))}
      {outlines.map(({ slot, path }) => (
        <OutlineLine key={slot} slot={slot} path={path} palette={palette} />
      ))}
      {points.map((point) => (
        <RadarPoint key={`${point.axis.metric} ${point.slot}`} point={point} palette={palette} />
      ))}
      {keys.map(({ slot, x, y }, index) => (
        <PlayerMark key={index} slot={slot} x={x} y={y} size={RADAR_TYPE.key} palette={palette} />
      ))}
      <TextLines lines={lines} palette={palette} />
    </ChartSvg>
  );
}

/** From the third slot on a dash of its own joins the colour. */
const DASHES = [undefined, undefined, "8 4", "2 4", "10 3 2 3", "5 3"] as const;

/** A player's line; never filled, because its area means nothing. */
export function OutlineLine({
  slot,
  path,
  palette,
  strong = false,
}: {
  readonly slot: number;
  readonly path: string;
  readonly palette: Palette;
  readonly strong?: boolean;
}) {
  return (
    <path
      d={path}
      fill="none"
      stroke={playerColour(palette, slot)}
      strokeWidth={strong ? 4 : 2}
      strokeLinejoin="round"
      strokeDasharray={DASHES[slot % DASHES.length]}
    />
  );
}

/** A figure's point. */
export function RadarPoint({ point, palette }: { readonly point: PointMark; readonly palette: Palette }) {
  const { slot, axis, x, y } = point;
  return (
    <g data-slot={slot} data-metric={axis.metric}>
      <PlayerMark slot={slot} x={x} y={y} size={RADAR_TYPE.dot} palette={palette} />
    </g>
  );
}

function Rings({ layout, palette }: { readonly layout: RadarLayout; readonly palette: Palette }) {
  const { centre, rings, spokes, ringLabels } = layout;
  return (
    <g>
      {rings.map((radius, index) => (
        <circle
          key={radius}
          cx={centre.x}
          cy={centre.y}
          r={radius}
          fill="none"
          stroke={index === 0 || index === rings.length - 1 ? palette.quiet : palette.rule}
          strokeWidth={1}
        />
      ))}
      {spokes.map((path) => (
        <path key={path} d={path} stroke={palette.rule} />
      ))}
      {ringLabels.map(({ x, y, text, size }) => (
        <text
          key={text}
          x={x}
          y={y}
          fontSize={size}
          textAnchor="middle"
          fill={palette.quiet}
          stroke={palette.card}
          strokeWidth={5}
          paintOrder="stroke"
          data-tick=""
        >
          {text}
        </text>
      ))}
    </g>
  );
}
