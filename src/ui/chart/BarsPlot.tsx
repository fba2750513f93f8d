import { lazy, Suspense, useState } from "react";
import { barsLayout, type PanelLayout } from "../../charts/bars/layout.ts";
import type { BarsModel } from "../../charts/bars/model.ts";
import { BarsSvg } from "../../charts/bars/BarsSvg.tsx";
import type { BarNote } from "../../charts/bars/BarsChart.tsx";
import { THEME_PALETTE } from "../../charts/palette/palette.ts";
import { useWidth } from "./useWidth.ts";

const BarsChart = lazy(async () => ({
  default: (await import("../../charts/bars/BarsChart.tsx")).BarsChart,
}));

/** The static bars at the width there is; the panel under the pointer or the focus is drawn live over them. */
export function BarsPlot({ model, title }: { readonly model: BarsModel; readonly title: string }) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const [inFocus, setInFocus] = useState<number>();
  const layout = barsLayout(model, { width: width ?? 640 });
  return (
    <div className="plot" ref={ref}>
      {width !== undefined && (
        <>
          <BarsSvg layout={layout} title={title} palette={THEME_PALETTE} />
          {layout.panels.map((panel, index) => (
            <div
              key={panel.panel.metric}
              className="plot-panel"
              style={{
                left: panel.place.x,
                top: panel.place.y,
                width: panel.place.width,
                height: panel.place.height,
              }}
              role="group"
              aria-label={panelSummary(panel, model)}
              tabIndex={0}
              onPointerEnter={() => setInFocus(index)}
              onFocus={() => setInFocus(index)}
            >
              {inFocus === index && (
                <Suspense>
                  <BarsChart layout={panel} notes={notes(panel, model)} />
                </Suspense>
              )}
            </div>
          ))}
        </>
      )}
    </div>
  );
}

/** What is said of each bar under the pointer: "Van Dijk, Liverpool" and "Passes per 90: 76.8". */
function notes({ panel }: PanelLayout, { players }: BarsModel): readonly BarNote[] {
  return players.map(({ short, club }, slot) => ({
    name: club === "" ? short : `${short}, ${club}`,
    detail: `${panel.title}: ${panel.bars[slot]?.label ?? ""}`,
  }));
}

/** "Passes per 90: van Dijk 76.8, Jones 75.4": what the panel shows, for who cannot see it. */
function panelSummary({ panel }: PanelLayout, { players }: BarsModel): string {
  return `${panel.title}: ${panel.bars.map(({ label }, slot) => `${players[slot]?.short ?? ""} ${label}`).join(", ")}`;
}
