import { ChartSvg } from "../figure/ChartSvg.tsx";
import { PlayerMark } from "../mark/PlayerMark.tsx";
import { playerColour, type Palette } from "../palette/palette.ts";
import type { EndMark } from "./endMarks.ts";
import { lineDash } from "./lineDash.ts";
import type { TrendLayout } from "./layout.ts";
import type { LineMark } from "./lineMark.ts";
import type { MoveMark } from "./moveMarks.ts";
import type { Point } from "./plot.ts";
import { TREND_TYPE } from "./trendType.ts";
import { tenth } from "../mark/tenth.ts";

/** The static trend: no hooks, no measuring, so embeds, exports and link previews render it anywhere. */
export function TrendSvg({
  layout,
  title,
  palette,
}: {
  readonly layout: TrendLayout;
  readonly title: string;
  readonly palette: Palette;
}) {
  const { lines, ends, moves, notes, plot } = layout;
  return (
    <ChartSvg size={layout} title={title}>
      <Axes layout={layout} palette={palette} />
      {moves.map((move) => (
        <Move key={`${move.slot}-${move.x}`} move={move} bottom={plot.y + plot.height} palette={palette} />
      ))}
      {lines.map((line) => (
        <Dots key={line.slot} line={line} colour={playerColour(palette, line.slot)} />
      ))}
      {lines.map(({ slot, line }) => (
        <path
          key={slot}
          d={polyline(line)}
          data-slot={slot}
          data-metric={layout.metric}
          fill="none"
          stroke={playerColour(palette, slot)}
          strokeWidth={2.5}
          strokeLinejoin="round"
          strokeDasharray={lineDash(slot)}
        />
      ))}
      {ends.map((end) => (
        <End key={end.slot} end={end} palette={palette} />
      ))}
      {notes.map(({ x, y, text }) => (
        <text key={y} x={x} y={y} fontSize={TREND_TYPE.note} fill={palette.quiet} data-note="">
          {text}
        </text>
      ))}
    </ChartSvg>
  );
}

/** The points joined by straight lines; empty of none. */
export function polyline(points: readonly Point[]): string {
  return points.map(({ x, y }, i) => `${i === 0 ? "M" : "L"}${tenth(x)} ${tenth(y)}`).join("");
}

function Axes({ layout, palette }: { readonly layout: TrendLayout; readonly palette: Palette }) {
  const { plot, valueTicks, dateTicks } = layout;
  return (
    <g>
      {valueTicks.map(({ x, y, text }) => (
        <g key={y}>
          <path d={`M${plot.x} ${tenth(y)}h${tenth(plot.width)}`} stroke={palette.rule} />
          <text
            x={x}
            y={tenth(y + 4)}
            fontSize={TREND_TYPE.tick}
            fill={palette.quiet}
            textAnchor="end"
            data-tick=""
          >
            {text}
          </text>
        </g>
      ))}
      {dateTicks.map(({ x, y, text }) => (
        <text
          key={x}
          x={tenth(x)}
          y={y}
          fontSize={TREND_TYPE.tick}
          fill={palette.quiet}
          textAnchor="middle"
          data-tick=""
        >
          {text}
        </text>
      ))}
    </g>
  );
}

function Move({
  move,
  bottom,
  palette,
}: {
  readonly move: MoveMark;
  readonly bottom: number;
  readonly palette: Palette;
}) {
  const { x, text, slot } = move;
  return (
    <g data-move={slot}>
      <path
        d={`M${tenth(x)} ${text.y + 4}V${bottom}`}
        stroke={playerColour(palette, slot)}
        strokeDasharray="2 3"
        opacity={0.7}
      />
      <text x={tenth(text.x)} y={text.y} fontSize={TREND_TYPE.move} fill={playerColour(palette, slot)}>
        {text.text}
      </text>
    </g>
  );
}

/** Single matches: small and pale, an arrowhead for those beyond the axis. */
function Dots({ line, colour }: { readonly line: LineMark; readonly colour: string }) {
  const heads = [
    ...line.above.map(({ x, y }) => `M${tenth(x - 3)} ${tenth(y + 5)}h6l-3 -5z`),
    ...line.below.map(({ x, y }) => `M${tenth(x - 3)} ${tenth(y - 5)}h6l-3 5z`),
  ];
  return (
    <g opacity={0.4}>
      <path
        d={line.dots.map(({ x, y }) => `M${tenth(x)} ${tenth(y)}h0`).join("")}
        data-dots={line.slot}
        stroke={colour}
        strokeWidth={4.5}
        strokeLinecap="round"
      />
      {heads.length > 0 && <path d={heads.join("")} fill={colour} data-beyond={line.slot} />}
    </g>
  );
}

function End({ end: mark, palette }: { readonly end: EndMark; readonly palette: Palette }) {
  const { slot, end, whisker, leader, name, overall } = mark;
  const colour = playerColour(palette, slot);
  return (
    <g data-end={slot}>
      <path
        d={polyline(leader)}
        fill="none"
        stroke={colour}
        strokeWidth={1}
        strokeDasharray="1 3"
        opacity={0.8}
      />
      {whisker && (
        <path
          d={`M${whisker.x - 3} ${tenth(whisker.top)}h6m-3 0V${tenth(whisker.bottom)}m-3 0h6`}
          data-whisker={slot}
          fill="none"
          stroke={colour}
          strokeWidth={1.5}
        />
      )}
      {end && <PlayerMark slot={slot} x={end.x} y={end.y} size={10} palette={palette} />}
      <text x={name.x} y={tenth(name.y)} fontSize={TREND_TYPE.name} fontWeight={650} fill={colour}>
        {name.text}
      </text>
      <text x={overall.x} y={tenth(overall.y)} fontSize={TREND_TYPE.value} fill={palette.ink}>
        {overall.text}
      </text>
    </g>
  );
}
