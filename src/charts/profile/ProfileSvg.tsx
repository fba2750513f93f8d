import { ChartSvg } from "../figure/ChartSvg.tsx";
import { PlayerMark } from "../mark/PlayerMark.tsx";
import type { Palette } from "../palette/palette.ts";
import { TextLines } from "../text/TextLines.tsx";
import type { ProfileLayout } from "./layout.ts";
import { PROFILE_TYPE } from "./profileStyle.ts";
import type { RowMark } from "./rowMark.ts";

/** The static profile: no hooks, no measuring, so embeds, exports and link previews render it anywhere. */
export function ProfileSvg({
  layout,
  title,
  palette,
}: {
  readonly layout: ProfileLayout;
  readonly title: string;
  readonly palette: Palette;
}) {
  const { heads, rows, lines } = layout;
  return (
    <ChartSvg size={layout} title={title}>
      <Grid layout={layout} palette={palette} />
      <TextLines lines={lines} palette={palette} />
      {heads.map((head) => (
        <g key={head.slot}>
          <PlayerMark slot={head.slot} x={head.x} y={head.y} size={PROFILE_TYPE.dot} palette={palette} />
          <TextLines lines={head.lines} palette={palette} />
        </g>
      ))}
      {rows.map((row) => (
        <Row key={row.row.metric} row={row} palette={palette} />
      ))}
    </ChartSvg>
  );
}

function Grid({ layout, palette }: { readonly layout: ProfileLayout; readonly palette: Palette }) {
  const { axis, grid, rules, rows, width } = layout;
  return (
    <g>
      {rules.map((y) => (
        <path key={y} d={`M0 ${y}H${width}`} stroke={palette.rule} />
      ))}
      {rows.map(({ row, band }) => (
        <rect
          key={row.metric}
          x={axis.x}
          y={band - 4}
          width={axis.width}
          height={8}
          rx={4}
          fill={palette.track}
        />
      ))}
      {rows.map(({ row, grid: { top, bottom } }) =>
        grid.map(({ x, percentile }) => (
          <path
            key={`${row.metric} ${percentile}`}
            d={`M${x} ${top}V${bottom}`}
            stroke={percentile === 50 ? palette.ink : palette.rule}
            strokeDasharray={percentile === 50 ? "3 3" : undefined}
          />
        )),
      )}
    </g>
  );
}

function Row({ row, palette }: { readonly row: RowMark; readonly palette: Palette }) {
  return (
    <g data-metric={row.row.metric}>
      <TextLines lines={row.lines} palette={palette} />
      {row.keys.map(({ slot, x, y }) => (
        <PlayerMark key={slot} slot={slot} x={x} y={y} size={10} palette={palette} />
      ))}
      {row.dots.map(({ slot, x, y }) => (
        <g key={slot} data-slot={slot} data-metric={row.row.metric}>
          <PlayerMark slot={slot} x={x} y={y} size={PROFILE_TYPE.dot} palette={palette} />
        </g>
      ))}
    </g>
  );
}
