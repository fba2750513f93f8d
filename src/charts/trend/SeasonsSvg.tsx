import { ChartSvg } from "../figure/ChartSvg.tsx";
import { PlayerMark } from "../mark/PlayerMark.tsx";
import { playerColour, type Palette } from "../palette/palette.ts";
import type { SeasonMark, SeasonsLayout } from "./seasonsLayout.ts";
import { TREND_TYPE } from "./trendType.ts";
import { tenth } from "../mark/tenth.ts";

/** The static trend over seasons: a point a season, the seasons of one player joined. */
export function SeasonsSvg({
  layout,
  title,
  palette,
}: {
  readonly layout: SeasonsLayout;
  readonly title: string;
  readonly palette: Palette;
}) {
  const { axis, ticks, rows } = layout;
  return (
    <ChartSvg size={layout} title={title}>
      <g data-metric={layout.metric}>
        {ticks.map(({ x, y, text }) => (
          <g key={x}>
            <path d={`M${tenth(x)} 6V${axis.y}`} stroke={palette.rule} />
            <text
              x={tenth(x)}
              y={y}
              fontSize={TREND_TYPE.tick}
              fill={palette.quiet}
              textAnchor="middle"
              data-tick=""
            >
              {text}
            </text>
          </g>
        ))}
        {rows.map(({ slot, before, x, y }) =>
          before && x !== undefined ? (
            <path
              key={slot}
              d={`M${tenth(before.x)} ${before.y}L${tenth(x)} ${y}`}
              stroke={palette.quiet}
              strokeWidth={1.5}
            />
          ) : null,
        )}
        {rows.map((row) => (
          <Season key={row.slot} row={row} palette={palette} />
        ))}
      </g>
    </ChartSvg>
  );
}

function Season({ row, palette }: { readonly row: SeasonMark; readonly palette: Palette }) {
  const { slot, x, y, whisker, name, when, value } = row;
  const colour = playerColour(palette, slot);
  const drawn = x !== undefined;
  // Names stand over grid lines and joins where the screen is narrow.
  const halo = {
    paintOrder: "stroke",
    stroke: palette.card,
    strokeWidth: 4,
    strokeLinejoin: "round",
  } as const;
  return (
    <g>
      <text x={name.x} y={name.y} fontSize={TREND_TYPE.name} fontWeight={650} fill={palette.ink} {...halo}>
        {name.text}
      </text>
      <text x={when.x} y={when.y} fontSize={TREND_TYPE.value} fill={palette.quiet} {...halo}>
        {when.text}
      </text>
      {whisker && (
        <path
          d={`M${tenth(whisker.from)} ${y - 4}v8m0 -4H${tenth(whisker.to)}m0 -4v8`}
          data-whisker={slot}
          fill="none"
          stroke={colour}
          strokeWidth={1.5}
        />
      )}
      {drawn && (
        <g data-slot={slot}>
          <PlayerMark slot={slot} x={x} y={y} size={11} palette={palette} />
        </g>
      )}
      <text
        x={value.x}
        y={value.y}
        fontSize={TREND_TYPE.name}
        fontWeight={drawn ? 700 : 400}
        fontStyle={drawn ? "normal" : "italic"}
        textAnchor="end"
        fill={drawn ? palette.ink : palette.quiet}
      >
        {value.text}
      </text>
    </g>
  );
}
