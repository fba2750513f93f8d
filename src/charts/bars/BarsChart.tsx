import { Bar, BarChart, XAxis, YAxis, type BarShapeProps } from "recharts";
import { playerColour, THEME_PALETTE } from "../palette/palette.ts";
import { OnBar, valueSize } from "./BarsSvg.tsx";
import type { PanelLayout } from "./layout.ts";

/** One live panel, drawn by Recharts over the static one from the same layout: same bars to the pixel. */
export function BarsChart({ layout }: { readonly layout: PanelLayout }) {
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
      accessibilityLayer={false}
    >
      <XAxis type="number" domain={[0, end]} hide />
      <YAxis type="category" dataKey="slot" hide />
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
  const mark = layout.bars[shape.originalDataIndex];
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
