import { playerColour, type Palette } from "../palette/palette.ts";
import { playerShape } from "../palette/playerShape.ts";
import type { BarMark } from "./barMark.ts";
import type { BarsLayout, PanelLayout } from "./layout.ts";
import { BARS_TYPE } from "./barsType.ts";
import { drawMedian, drawMedianLabel } from "./drawMedian.tsx";
import { drawWhisker } from "./drawWhisker.tsx";

/** Static bars: no hooks, no measuring, so embeds, exports and link previews render them anywhere. */
export function BarsSvg({
  layout,
  title,
  palette,
}: {
  readonly layout: BarsLayout;
  readonly title: string;
  readonly palette: Palette;
}) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      width={layout.width}
      height={layout.height}
      role="img"
      aria-label={title}
    >
      {layout.panels.map((panel) => (
        <Panel key={panel.panel.metric} layout={panel} palette={palette} />
      ))}
    </svg>
  );
}

/** What is printed on a bar: the slot's shape and the value, or the reason of a gap. */
export function OnBar({ mark, size, palette }: OnBarProps) {
  const { bar, shape, slot } = mark;
  const path = playerShape(slot);
  return (
    <>
      {drawWhisker(mark, palette)}
      {bar && shape && path && (
        <path d={path} transform={`translate(${shape.x} ${shape.y})`} fill={palette.onPlayer} />
      )}
      <Value {...{ mark, size, palette }} />
    </>
  );
}

interface OnBarProps {
  readonly mark: BarMark;
  readonly size: number;
  readonly palette: Palette;
}

function Value({ mark: { bar, value, slot }, size, palette }: OnBarProps) {
  const outside = bar ? palette.ink : palette.quiet;
  return (
    <text
      data-value={slot}
      x={value.x}
      y={value.y}
      fontSize={size}
      fontWeight={bar ? 700 : 400}
      fontStyle={bar ? "normal" : "italic"}
      textAnchor={value.inside ? "end" : "start"}
      fill={value.inside ? palette.onPlayer : outside}
      stroke={value.inside ? undefined : palette.track}
      strokeWidth="4"
      paintOrder="stroke"
    >
      {value.text}
    </text>
  );
}

/** Printed size of names and values: larger where a single metric has the chart to itself. */
export function valueSize(layout: PanelLayout): number {
  return layout.title === undefined ? BARS_TYPE.value : BARS_TYPE.smallValue;
}

function Panel({ layout, palette }: { readonly layout: PanelLayout; readonly palette: Palette }) {
  const { place, axis, title } = layout;
  const size = valueSize(layout);
  return (
    <g transform={`translate(${place.x} ${place.y})`} data-metric={layout.panel.metric}>
      {title && (
        <text x={title.x} y={title.y} fontSize={BARS_TYPE.title} fontWeight={650} fill={palette.ink}>
          {title.text}
        </text>
      )}
      {layout.bars.map(({ slot, track }) => (
        <rect key={slot} {...track} rx={3} fill={palette.track} />
      ))}
      {drawMedian(layout, palette)}
      {layout.bars.map((mark) => (
        <Bar key={mark.slot} mark={mark} size={size} palette={palette} />
      ))}
      <path d={`M${axis.x} ${axis.y + 0.5}h${axis.width}`} stroke={palette.rule} />
      {layout.ticks.map((tick, index) => (
        <text
          key={index}
          x={tick.x}
          y={tick.y}
          fontSize={BARS_TYPE.tick}
          fill={palette.quiet}
          textAnchor={index === 0 ? "start" : tick.x >= axis.x + axis.width - 1 ? "end" : "middle"}
          data-tick=""
        >
          {tick.text}
        </text>
      ))}
      {drawMedianLabel(layout, palette)}
    </g>
  );
}

function Bar({
  mark,
  size,
  palette,
}: {
  readonly mark: BarMark;
  readonly size: number;
  readonly palette: Palette;
}) {
  const { bar, name, club, slot } = mark;
  return (
    <g>
      <text x={name.x} y={name.y} fontSize={size} fontWeight={650} fill={palette.ink}>
        {name.text}
      </text>
      {club && (
        <text x={club.x} y={club.y} fontSize={BARS_TYPE.club} fill={palette.quiet}>
          {club.text}
        </text>
      )}
      {bar && (
        <rect {...bar} rx={Math.min(3, bar.width / 2)} fill={playerColour(palette, slot)} data-slot={slot} />
      )}
      <OnBar mark={mark} size={size} palette={palette} />
    </g>
  );
}
