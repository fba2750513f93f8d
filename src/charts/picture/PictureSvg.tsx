import { tenth } from "../mark/tenth.ts";
import { playerColour, type Palette } from "../palette/palette.ts";
import { TextLines } from "../text/TextLines.tsx";
import type { PictureLayout } from "./pictureLayout.ts";

/** The page's fonts, so that a picture made on a machine looks like the page on it. */
export const PICTURE_FONTS = 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';

/**
 * The whole card as one static picture, in colours of its own: no variables, no foreign objects, no measuring, so that
 * a browser, a file and a server draw the same.
 */
export function PictureSvg({
  layout,
  palette,
  ratio = 1,
}: {
  readonly layout: PictureLayout;
  /** Colours themselves, not variables. */
  readonly palette: Palette;
  /** Pixels of the file to one of the picture. */
  readonly ratio?: number;
}) {
  const { said, width, height, scale, lines, chart, chartAt, rule } = layout;
  const inside = { width: width / scale, height: height / scale };
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${inside.width} ${inside.height}`}
      width={width * ratio}
      height={height * ratio}
      role="img"
      aria-label={said.title}
      fontFamily={PICTURE_FONTS}
      style={{ fontVariantNumeric: "tabular-nums" }}
    >
      <desc>{[said.subtitle, said.reading, ...said.caption, said.link ?? said.home].join("\n")}</desc>
      <rect {...inside} fill={palette.card} />
      <TextLines lines={lines} palette={palette} />
      <g
        transform={`translate(${chartAt.x} ${chartAt.y})${chartAt.shrunk < 1 ? ` scale(${shrunkTo(chartAt)})` : ""}`}
      >
        <chart.Svg title={said.title} palette={palette} />
      </g>
      <path d={`M${rule.x} ${rule.y}h${tenth(rule.width)}`} stroke={palette.rule} />
      <Foot layout={layout} palette={palette} />
    </svg>
  );
}

/** Rounded down, so that the chart stays in its room. */
function shrunkTo({ shrunk }: PictureLayout["chartAt"]): number {
  return Math.floor(shrunk * 1000) / 1000;
}

/** Who made it and where it lives: a link where the file is opened by itself. */
function Foot({
  layout: { foot, said },
  palette,
}: {
  readonly layout: PictureLayout;
  readonly palette: Palette;
}) {
  const { x, y, size, address } = foot;
  return (
    <a href={said.link ?? said.home} aria-label={said.address}>
      <text x={x} y={y} fontSize={size} fill={palette.quiet}>
        <tspan fontWeight={800} fill={palette.ink}>
          Per
        </tspan>
        <tspan fontWeight={800} fill={playerColour(palette, 1)}>
          90
        </tspan>
        <tspan>{` ${address}`}</tspan>
      </text>
    </a>
  );
}
