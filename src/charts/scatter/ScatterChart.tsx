import { useMemo } from "react";
import {
  CartesianGrid,
  Scatter,
  ScatterChart as Chart,
  XAxis,
  YAxis,
  ZIndexLayer,
  type ScatterShapeProps,
  type XAxisTickContentProps,
  type YAxisTickContentProps,
} from "recharts";
import { THEME_PALETTE } from "../palette/palette.ts";
import type { ScatterLayout, TickMark } from "./layout.ts";
import type { ScatterModel } from "./model.ts";
import { SCATTER_TYPE } from "./plotScale.ts";
import { Around, Name, Peers, Point } from "./ScatterSvg.tsx";

/** Recharts draws points at 600: names lie above every one of them. */
const OVER_POINTS = 700;

/**
 * The live scatter over the static one: axes, grid and chosen players by Recharts from the layout's scales, the peers as
 * the layout's one path, for Recharts takes half a second over three thousand points.
 */
export function ScatterChart({
  layout,
  model,
}: {
  readonly layout: ScatterLayout;
  readonly model: ScatterModel;
}) {
  const { width, height, scale, ticks, marks } = layout;
  const { x, y, plot } = scale;
  const data = useMemo(() => chosen(layout, model), [layout, model]);
  const margin = { top: plot.y, left: 0, right: width - plot.x - plot.width, bottom: 0 };
  const axis = {
    type: "number",
    allowDataOverflow: true,
    interval: 0,
    tickLine: false,
    axisLine: false,
  } as const;
  return (
    <Chart width={width} height={height} margin={margin} accessibilityLayer={false}>
      <CartesianGrid stroke={THEME_PALETTE.rule} syncWithTicks />
      <XAxis
        {...axis}
        dataKey="x"
        domain={[x.start, x.end]}
        ticks={ticks.x.map(({ value }) => value)}
        height={height - plot.y - plot.height}
        tick={({ index }: XAxisTickContentProps) => <Tick mark={ticks.x[index]} anchor="middle" />}
      />
      <YAxis
        {...axis}
        dataKey="y"
        domain={[y.start, y.end]}
        ticks={ticks.y.map(({ value }) => value)}
        width={plot.x}
        tick={({ index }: YAxisTickContentProps) => <Tick mark={ticks.y[index]} anchor="end" />}
      />
      <Around layout={layout} palette={THEME_PALETTE} />
      <Peers layout={layout} palette={THEME_PALETTE} />
      <Scatter
        data={data}
        isAnimationActive={false}
        shape={(shape: ScatterShapeProps) => <LivePoint shape={shape} layout={layout} />}
      />
      <ZIndexLayer zIndex={OVER_POINTS}>
        {marks.map((mark) => (
          <Name key={mark.slot} mark={mark} palette={THEME_PALETTE} />
        ))}
      </ZIndexLayer>
    </Chart>
  );
}

function chosen(
  { marks }: ScatterLayout,
  { points }: ScatterModel,
): { readonly x: number; readonly y: number }[] {
  return marks.flatMap(({ slot }) => {
    const one = points[slot];
    return one?.state === "drawn" ? { x: one.x.value, y: one.y.value } : [];
  });
}

function LivePoint({ shape, layout }: { readonly shape: ScatterShapeProps; readonly layout: ScatterLayout }) {
  const mark = layout.marks[shape.index];
  if (mark === undefined || shape.cx === undefined || shape.cy === undefined) return null;
  return (
    <g data-live={mark.slot}>
      <Point mark={{ ...mark, x: shape.cx, y: shape.cy }} palette={THEME_PALETTE} />
    </g>
  );
}

function Tick({ mark, anchor }: { readonly mark: TickMark | undefined; readonly anchor: "middle" | "end" }) {
  return (
    <text
      x={mark?.x}
      y={mark?.y}
      fontSize={SCATTER_TYPE.tick}
      fill={THEME_PALETTE.quiet}
      textAnchor={anchor}
      data-live-tick=""
    >
      {mark?.text}
    </text>
  );
}
