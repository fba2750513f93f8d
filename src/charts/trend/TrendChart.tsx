import { Line, LineChart, ReferenceDot, ReferenceLine, XAxis, YAxis } from "recharts";
import { playerColour, THEME_PALETTE } from "../palette/palette.ts";
import type { TrendLayout } from "./layout.ts";
import { lineDash } from "./lineDash.ts";
import type { TrendLine, TrendMark, TrendModel } from "./model.ts";

/** A match that the reader points at. */
export interface ActiveMatch {
  readonly slot: number;
  readonly mark: TrendMark;
}

/** The live lines, drawn by Recharts over the static ones by the same scales, with the match that is pointed at. */
export function TrendChart({
  model,
  layout,
  active,
}: {
  readonly model: TrendModel;
  readonly layout: TrendLayout;
  readonly active: ActiveMatch | undefined;
}) {
  const { width, height, plot } = layout;
  const margin = {
    left: plot.x,
    top: plot.y,
    right: width - plot.x - plot.width,
    bottom: height - plot.y - plot.height,
  };
  const value = active?.mark.rolling ?? active?.mark.own;
  return (
    <LineChart
      width={width}
      height={height}
      margin={margin}
      data={dayRows(model)}
      title={model.title}
      accessibilityLayer={false}
    >
      <XAxis dataKey="day" type="number" domain={[...plot.days]} allowDataOverflow hide />
      <YAxis type="number" domain={[...plot.values]} allowDataOverflow hide />
      {active && <ReferenceLine x={active.mark.day} stroke={THEME_PALETTE.quiet} strokeDasharray="2 3" />}
      {model.lines.map(({ slot }) => (
        <Line
          key={slot}
          dataKey={`slot${slot}`}
          type="linear"
          dot={false}
          activeDot={false}
          connectNulls
          isAnimationActive={false}
          stroke={playerColour(THEME_PALETTE, slot)}
          strokeWidth={2.5}
          {...dashed(slot)}
        />
      ))}
      {active && value !== undefined && (
        <ReferenceDot
          x={active.mark.day}
          y={Math.min(plot.values[1], Math.max(plot.values[0], value))}
          r={5.5}
          fill={playerColour(THEME_PALETTE, active.slot)}
          stroke={THEME_PALETTE.card}
          strokeWidth={2}
        />
      )}
    </LineChart>
  );
}

function dashed(slot: number): { readonly strokeDasharray?: string } {
  const dash = lineDash(slot);
  return dash === undefined ? {} : { strokeDasharray: dash };
}

/** A row a day on which anyone's mean stands, with the means of that day. */
function dayRows({ lines }: TrendModel): readonly Readonly<Record<string, number>>[] {
  const rows = new Map<number, Record<string, number>>();
  for (const line of lines) addLine(rows, line);
  return [...rows.values()].toSorted((a, b) => (a["day"] ?? 0) - (b["day"] ?? 0));
}

function addLine(rows: Map<number, Record<string, number>>, { slot, marks }: TrendLine): void {
  for (const { day, rolling } of marks) {
    if (rolling === undefined) continue;
    rows.set(day, { ...rows.get(day), day, [`slot${slot}`]: rolling });
  }
}
