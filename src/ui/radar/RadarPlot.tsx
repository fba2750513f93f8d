import { lazy, Suspense, useState } from "react";
import { THEME_PALETTE } from "../../charts/palette/palette.ts";
import type { PointMark, RadarLayout } from "../../charts/radar/layout.ts";
import { RadarSvg } from "../../charts/radar/RadarSvg.tsx";
import type { RadarDrawing } from "../../charts/radar/radarView.tsx";
import type { PlayerLabel } from "../../findings/playerLabels.ts";
import type { PlotWords } from "../../messages/plotMessages.ts";
import { MarkNote } from "../cursor/MarkNote.tsx";
import { plotWords } from "../cursor/plotWords.ts";
import { useMarkCursor, type Mark } from "../cursor/useMarkCursor.ts";
import { useWidth } from "../chart/useWidth.ts";
import "./radar.css";

const RadarChart = lazy(async () => ({
  default: (await import("../../charts/radar/RadarChart.tsx")).RadarChart,
}));

/** The static radar at the width there is, drawn live over it once it is pointed at or focused. */
export function RadarPlot({ drawing, title }: { readonly drawing: RadarDrawing; readonly title: string }) {
  const [ref, width] = useWidth<HTMLDivElement>();
  return (
    <div className="plot" ref={ref}>
      {width !== undefined && <Explorable drawing={drawing} title={title} width={width} />}
    </div>
  );
}

function Explorable({
  drawing,
  title,
  width,
}: {
  readonly drawing: RadarDrawing;
  readonly title: string;
  readonly width: number;
}) {
  const own = plotWords(drawing.own);
  const layout = drawing.layoutAt({ width });
  const { points, model } = layout;
  const marks = points.map((point) => radarMark(point, layout, own));
  const { active, handlers } = useMarkCursor(marks);
  const [live, setLive] = useState(false);
  const mark = active === undefined ? undefined : marks[active];
  const players = own.list(model.players.map(({ label }) => label.short));
  return (
    <>
      <RadarSvg layout={layout} title={title} palette={THEME_PALETTE} />
      <div
        className="plot-panel"
        style={{ left: 0, top: 0, width: layout.width, height: layout.height }}
        role="group"
        aria-label={own.say("radar.summary", { players, count: model.axes.length })}
        onPointerEnter={() => setLive(true)}
        onFocus={() => setLive(true)}
        {...handlers}
      >
        {live && (
          <Suspense>
            <div className="radar-live" aria-hidden="true">
              <RadarChart layout={layout} strong={active === undefined ? undefined : points[active]?.slot} />
            </div>
          </Suspense>
        )}
        {mark && <span className="radar-cursor" style={{ left: mark.x, top: mark.y }} />}
        <MarkNote mark={mark} width={width} />
      </div>
    </>
  );
}

/** "Van Dijk, Liverpool" and "Passes per 90: 52.9, axis 38.1 to 75.9". */
function radarMark({ slot, axis, x, y }: PointMark, { model }: RadarLayout, own: PlotWords): Mark {
  const { title, ends, points } = axis;
  const detail = own.say("radar.note", { metric: title, value: points[slot]?.value ?? "", ends });
  return { x, y, name: playerName(model.players[slot]?.label), detail };
}

function playerName({ short, club }: PlayerLabel = { short: "", club: "" }): string {
  return club === "" ? short : `${short}, ${club}`;
}
