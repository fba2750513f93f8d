import { Bar, BarChart, XAxis, YAxis, type BarShapeProps } from "recharts";
import { THEME_PALETTE } from "../palette/palette.ts";
import type { RankingLayout } from "./layout.ts";
import type { RankingLine } from "./rankingLine.ts";
import { RankedBar } from "./RankingSvg.tsx";

/**
 * The live bars, drawn by Recharts over the static ones from the same layout: same bars to the pixel.
 *
 * @param active the line under the cursor, which is outlined
 */
export function RankingChart({
  layout,
  active,
}: {
  readonly layout: RankingLayout;
  readonly active: number | undefined;
}) {
  const { width, height, lines, style, axis, count, end } = layout;
  // Recharts puts a bar in the middle of its band.
  const top = style.barTop + style.barHeight / 2 - style.pitch / 2;
  const margin = { top, right: width - axis.x - axis.width, bottom: height - top - axis.y, left: axis.x };
  const byLine = new Map(lines.map((line) => [Math.round(line.y / style.pitch), line]));
  const data = Array.from({ length: count }, (_, at) => ({ at, value: byLine.get(at)?.row.value ?? null }));
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={height}
      margin={margin}
      data={data}
      accessibilityLayer={false}
    >
      <XAxis type="number" domain={[0, end]} allowDataOverflow hide />
      <YAxis type="category" dataKey="at" hide />
      <Bar
        dataKey="value"
        barSize={style.barHeight}
        isAnimationActive={false}
        shape={(shape: BarShapeProps) => {
          const line = byLine.get(shape.originalDataIndex);
          return line === undefined ? null : (
            <LiveBar shape={shape} line={line} active={active !== undefined && lines[active] === line} />
          );
        }}
      />
    </BarChart>
  );
}

function LiveBar({
  shape,
  line,
  active,
}: {
  readonly shape: BarShapeProps;
  readonly line: RankingLine;
  readonly active: boolean;
}) {
  const { x, y, width, height } = shape;
  return (
    <g data-live={line.row.slot ?? "none"}>
      <RankedBar line={{ ...line, bar: { x, y, width, height } }} palette={THEME_PALETTE} />
      {active && (
        <rect {...{ x, y, width, height }} rx={2} fill="none" stroke={THEME_PALETTE.ink} strokeWidth={1.5} />
      )}
    </g>
  );
}
