import { lazy, Suspense, useMemo, useState } from "react";
import { THEME_PALETTE } from "../../charts/palette/palette.ts";
import { ScatterSvg } from "../../charts/scatter/ScatterSvg.tsx";
import type { ScatterDrawing } from "../../charts/scatter/scatterView.tsx";
import { CloudCursor } from "../cloud/CloudCursor.tsx";
import type { PlotProps } from "../chart/pageView.ts";
import { useWidth } from "../chart/useWidth.ts";
import { scatterMarks, scatterSummary, type ScatterSpeech } from "./scatterMarks.ts";

const ScatterChart = lazy(async () => ({
  default: (await import("../../charts/scatter/ScatterChart.tsx")).ScatterChart,
}));

interface ScatterPlotProps extends PlotProps {
  readonly drawing: ScatterDrawing;
  readonly speech: ScatterSpeech;
}

/** The static scatter at the width there is; under the pointer or the focus its axes are live, and peers have names. */
export function ScatterPlot(props: ScatterPlotProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  return (
    <div className="plot" ref={ref}>
      {width !== undefined && <Placed {...props} width={width} />}
    </div>
  );
}

function Placed({ drawing, speech, title, onAdd, width }: ScatterPlotProps & { readonly width: number }) {
  const [live, setLive] = useState(false);
  const { model } = drawing;
  const layout = useMemo(() => drawing.layoutAt({ width }), [drawing, width]);
  const marks = useMemo(() => scatterMarks(layout, model, speech), [layout, model, speech]);
  return (
    <>
      <ScatterSvg layout={layout} title={title} palette={THEME_PALETTE} />
      <CloudCursor
        marks={marks}
        label={scatterSummary(model, speech)}
        place={{ x: 0, y: 0, width: layout.width, height: layout.height }}
        words={speech.peers.words}
        onAdd={onAdd}
        onFocus={() => setLive(true)}
      >
        {live && (
          <div className="cloud-live" aria-hidden="true">
            <Suspense>
              <ScatterChart layout={layout} model={model} />
            </Suspense>
          </div>
        )}
      </CloudCursor>
    </>
  );
}
