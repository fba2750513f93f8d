import { PolarAngleAxis, PolarRadiusAxis, Radar, RadarChart as PolarChart } from "recharts";
import { THEME_PALETTE } from "../palette/palette.ts";
import type { RadarLayout } from "./layout.ts";
import { outlinePath, type Point } from "./polar.ts";
import { OutlineLine, RadarPoint } from "./RadarSvg.tsx";

/**
 * The live outlines, drawn by Recharts over the static ones from the same layout: same points to the pixel; the outline
 * that the cursor is on is drawn strong.
 *
 * @param strong the slot under the cursor
 */
export function RadarChart({
  layout,
  strong,
}: {
  readonly layout: RadarLayout;
  readonly strong: number | undefined;
}) {
  const { width, height, centre, radius, model, outlines, points } = layout;
  const data = model.axes.map(({ metric }, index) => ({
    metric,
    ...Object.fromEntries(outlines.map(({ slot, shares }) => [`slot${slot}`, shares[index] ?? null])),
  }));
  return (
    <PolarChart
      width={width}
      height={height}
      data={data}
      cx={centre.x}
      cy={centre.y}
      outerRadius={radius}
      startAngle={90}
      endAngle={-270}
      margin={NO_MARGIN}
      accessibilityLayer={false}
    >
      <PolarAngleAxis dataKey="metric" tick={false} axisLine={false} />
      <PolarRadiusAxis domain={[0, 1]} tick={false} axisLine={false} />
      {outlines.map(({ slot, shares }) => (
        <Radar
          key={slot}
          dataKey={`slot${slot}`}
          isAnimationActive={false}
          shape={({ points: placed }: { readonly points: readonly Point[] }) => (
            <g data-live={slot}>
              <OutlineLine
                slot={slot}
                path={outlinePath(
                  placed.map((point, index) => (shares[index] === undefined ? undefined : point)),
                )}
                palette={THEME_PALETTE}
                strong={slot === strong}
              />
              {points
                .filter((point) => point.slot === slot)
                .map((point) => (
                  <RadarPoint key={point.axis.metric} point={point} palette={THEME_PALETTE} />
                ))}
            </g>
          )}
        />
      ))}
    </PolarChart>
  );
}

const NO_MARGIN = { top: 0, right: 0, bottom: 0, left: 0 };
