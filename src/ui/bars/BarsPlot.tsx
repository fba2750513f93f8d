import { lazy, Suspense, useState } from "react";
import type { BarsDrawing } from "../../charts/bars/barsView.tsx";
import { BarsSvg } from "../../charts/bars/BarsSvg.tsx";
import type { PanelLayout } from "../../charts/bars/layout.ts";
import type { BarsModel } from "../../charts/bars/model.ts";
import { THEME_PALETTE } from "../../charts/palette/palette.ts";
import { MarkNote } from "../cursor/MarkNote.tsx";
import { useMarkCursor, type Mark } from "../cursor/useMarkCursor.ts";
import { useWidth } from "../chart/useWidth.ts";

const BarsChart = lazy(async () => ({
  default: (await import("../../charts/bars/BarsChart.tsx")).BarsChart,
}));

/** The static bars at the width there is; the panel under the pointer or the focus is drawn live over them. */
export function BarsPlot({ drawing, title }: { readonly drawing: BarsDrawing; readonly title: string }) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const [inFocus, setInFocus] = useState<number>();
  const layout = drawing.layoutAt({ width: width ?? 640 });
  return (
    <div className="plot" ref={ref}>
      {width !== undefined && (
        <>
          <BarsSvg layout={layout} title={title} palette={THEME_PALETTE} />
          {layout.panels.map((panel, index) => (
            <PanelPlot
              key={panel.panel.metric}
              panel={panel}
              model={drawing.model}
              live={inFocus === index}
              onFocus={() => setInFocus(index)}
            />
          ))}
        </>
      )}
    </div>
  );
}

/** One panel that can be asked about: arrows go from bar to bar, Home and End to the first and the last. */
function PanelPlot({
  panel,
  model,
  live,
  onFocus,
}: {
  readonly panel: PanelLayout;
  readonly model: BarsModel;
  readonly live: boolean;
  readonly onFocus: () => void;
}) {
  const marks = barMarks(panel, model);
  const { active, handlers } = useMarkCursor(marks);
  const { x: left, y: top, width, height } = panel.place;
  return (
    <div
      className="plot-panel"
      style={{ left, top, width, height }}
      role="group"
      aria-label={panelSummary(panel, model)}
      onPointerEnter={onFocus}
      onFocus={onFocus}
      {...handlers}
    >
      {live && (
        <Suspense>
          <BarsChart layout={panel} />
        </Suspense>
      )}
      <MarkNote mark={active === undefined ? undefined : marks[active]} width={width} />
    </div>
  );
}

/** What is said of each bar: "Van Dijk, Liverpool" and "Passes per 90: 76.8". */
function barMarks({ panel, bars }: PanelLayout, { players }: BarsModel): readonly Mark[] {
  return bars.map(({ slot, track, bar }) => {
    const { short = "", club = "" } = players[slot] ?? {};
    return {
      from: track.x,
      x: track.x + (bar?.width ?? 0),
      y: track.y + track.height / 2,
      name: club === "" ? short : `${short}, ${club}`,
      detail: `${panel.title}: ${panel.bars[slot]?.label ?? ""}`,
    };
  });
}

/** "Passes per 90: van Dijk 76.8, Jones 75.4": what the panel shows, for who cannot see it. */
function panelSummary({ panel }: PanelLayout, { players }: BarsModel): string {
  return `${panel.title}: ${panel.bars.map(({ label }, slot) => `${players[slot]?.short ?? ""} ${label}`).join(", ")}`;
}
