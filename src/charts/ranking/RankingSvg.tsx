import { ChartSvg } from "../figure/ChartSvg.tsx";
import { playerColour, type Palette } from "../palette/palette.ts";
import { playerShape } from "../palette/playerShape.ts";
import type { RankingLayout } from "./layout.ts";
import type { RankingLine } from "./rankingLine.ts";
import { RANKING_TYPE } from "./rankingType.ts";

/** Static ranked bars: no hooks, no measuring, so embeds, exports and link previews render them anywhere. */
export function RankingSvg({
  layout,
  metric,
  title,
  palette,
}: {
  readonly layout: RankingLayout;
  readonly metric: string;
  readonly title: string;
  readonly palette: Palette;
}) {
  const { lines, skips, notes } = layout;
  return (
    <ChartSvg size={layout} title={title} metric={metric}>
      <Axis layout={layout} palette={palette} />
      {lines.map((line, at) => (
        <g key={at}>
          <Names line={line} palette={palette} />
          <RankedBar line={line} palette={palette} />
        </g>
      ))}
      {skips.map(({ x, y, text }) => (
        <text key={y} x={x} y={y} fontSize={RANKING_TYPE.quiet} fill={palette.quiet} data-note="">
          {text}
        </text>
      ))}
      {notes.map(({ x, y, text }) => (
        <text key={y} x={x} y={y} fontSize={RANKING_TYPE.note} fill={palette.quiet} data-note="">
          {text}
        </text>
      ))}
    </ChartSvg>
  );
}

/** One bar with its shape and whisker; the others' in grey. */
export function RankedBar({ line, palette }: { readonly line: RankingLine; readonly palette: Palette }) {
  const { bar, shape, whisker, row } = line;
  const { slot } = row;
  const path = slot === undefined ? undefined : playerShape(slot);
  return (
    <>
      {bar && slot === undefined && <OthersBar bar={bar} palette={palette} />}
      {bar && slot !== undefined && (
        <rect {...bar} rx={round(bar)} fill={playerColour(palette, slot)} data-slot={slot} />
      )}
      {shape && path && (
        <path d={path} transform={`translate(${shape.x} ${shape.y})`} fill={palette.onPlayer} />
      )}
      {whisker && <Whisker {...whisker} palette={palette} />}
    </>
  );
}

type Bar = NonNullable<RankingLine["bar"]>;

/** Grey over a ground of its own: the live bar lies over the static one, and must be the same grey. */
function OthersBar({ bar, palette }: { readonly bar: Bar; readonly palette: Palette }) {
  return (
    <>
      <rect {...bar} rx={round(bar)} fill={palette.card} />
      <rect {...bar} rx={round(bar)} fill={palette.quiet} fillOpacity={0.45} data-slot="none" />
    </>
  );
}

function round({ width }: Bar): number {
  return Math.min(2, width / 2);
}

/** An interval as a line with ends, set off from bar and ground by a rim of the card's colour. */
function Whisker({
  x,
  y,
  width,
  palette,
}: {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly palette: Palette;
}) {
  const path = `M${x} ${y - 3}v6m0-3h${width}m0-3v6`;
  return (
    <>
      <path d={path} fill="none" stroke={palette.card} strokeWidth="3" strokeOpacity="0.8" />
      <path d={path} fill="none" stroke={palette.ink} strokeWidth="1.25" data-whisker={width} />
    </>
  );
}

function Names({ line, palette }: { readonly line: RankingLine; readonly palette: Palette }) {
  const { rank, name, quiet, value, bar, row } = line;
  const chosen = row.slot !== undefined;
  return (
    <>
      <text
        x={rank.x}
        y={rank.y}
        fontSize={RANKING_TYPE.rank}
        textAnchor="end"
        fill={palette.quiet}
        data-rank={rank.text}
      >
        {rank.text}
      </text>
      <text
        x={name.x}
        y={name.y}
        fontSize={RANKING_TYPE.name}
        fontWeight={chosen ? 700 : 400}
        fill={palette.ink}
      >
        {name.text}
      </text>
      {quiet && (
        <text x={quiet.x} y={quiet.y} fontSize={RANKING_TYPE.quiet} fill={palette.quiet}>
          {quiet.text}
        </text>
      )}
      <text
        x={value.x}
        y={value.y}
        fontSize={bar ? RANKING_TYPE.value : RANKING_TYPE.quiet}
        fontWeight={bar && chosen ? 700 : 400}
        fontStyle={bar ? "normal" : "italic"}
        textAnchor={bar ? "end" : "start"}
        fill={bar ? palette.ink : palette.quiet}
        data-value={row.slot ?? "none"}
      >
        {value.text}
      </text>
    </>
  );
}

function Axis({ layout, palette }: { readonly layout: RankingLayout; readonly palette: Palette }) {
  const { axis, ticks } = layout;
  return (
    <>
      {ticks.map(({ x }, at) => (
        <path key={at} d={`M${x} 0V${axis.y}`} stroke={palette.rule} strokeOpacity={at === 0 ? 1 : 0.6} />
      ))}
      <path d={`M${axis.x} ${axis.y + 0.5}h${axis.width}`} stroke={palette.rule} />
      {ticks.map((tick, at) => (
        <text
          key={at}
          x={tick.x}
          y={tick.y}
          fontSize={RANKING_TYPE.tick}
          fill={palette.quiet}
          textAnchor={at === 0 ? "start" : at === ticks.length - 1 ? "end" : "middle"}
          data-tick=""
        >
          {tick.text}
        </text>
      ))}
    </>
  );
}
