import { Bar, BarChart, Tooltip, XAxis, YAxis, type BarShapeProps } from "recharts";
import { playerColour, THEME_PALETTE } from "../palette/palette.ts";
import { OnBar, valueSize } from "./BarsSvg.tsx";
import type { PanelLayout } from "./layout.ts";

/** What is said of a bar under the pointer or the keyboard's cursor. */
export interface BarNote {
  readonly name: string;
  readonly detail: string;
}

/**
 * One live panel, drawn by Recharts over the static one from the same layout: same bars to the pixel, with a tooltip.
 *
 * @param notes one a slot
 */
export function BarsChart({
  layout,
  notes,
}: {
  readonly layout: PanelLayout;
  readonly notes: readonly BarNote[];
}) {
  const { place, axis, bars, end } = layout;
  const [first, second] = bars;
  if (first === undefined) return null;
  const pitch = second === undefined ? first.track.height + 10 : second.track.y - first.track.y;
  const top = first.track.y - (pitch - first.track.height) / 2;
  const margin = { top, right: 0, bottom: place.height - top - pitch * bars.length, left: axis.x };
  const data = layout.panel.bars.map((bar, slot) => ({
    slot,
    value: bar.state === "drawn" ? bar.value : null,
  }));
  return (
    <BarChart
      layout="vertical"
      width={place.width}
      height={place.height}
      margin={margin}
      data={data}
      title={layout.panel.title}
      accessibilityLayer
    >
      <XAxis type="number" domain={[0, end]} hide />
      <YAxis type="category" dataKey="slot" hide />
      <Tooltip
        isAnimationActive={false}
        cursor={false}
        content={({ active, label }) => <Note note={active === true ? notes[Number(label)] : undefined} />}
      />
      <Bar
        dataKey="value"
        barSize={first.track.height}
        isAnimationActive={false}
        shape={(shape: BarShapeProps) => <LiveBar shape={shape} layout={layout} />}
      />
    </BarChart>
  );
}

function LiveBar({ shape, layout }: { readonly shape: BarShapeProps; readonly layout: PanelLayout }) {
  const mark = layout.bars[shape.index];
  if (mark === undefined) return null;
  const { x, y, width, height } = shape;
  return (
    <g>
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        rx={3}
        fill={playerColour(THEME_PALETTE, mark.slot)}
        data-live={mark.slot}
      />
      <OnBar mark={mark} size={valueSize(layout)} palette={THEME_PALETTE} />
    </g>
  );
}

function Note({ note }: { readonly note: BarNote | undefined }) {
  if (note === undefined) return null;
  return (
    <p className="bar-note">
      <strong>{note.name}</strong>
      <span>{note.detail}</span>
    </p>
  );
}
