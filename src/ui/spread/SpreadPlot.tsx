import { useMemo } from "react";
import { THEME_PALETTE } from "../../charts/palette/palette.ts";
import type { PlacedStrip } from "../../charts/spread/layout.ts";
import { SpreadSvg } from "../../charts/spread/SpreadSvg.tsx";
import type { SpreadDrawing } from "../../charts/spread/spreadView.tsx";
import { CloudCursor } from "../cloud/CloudCursor.tsx";
import type { PlotProps } from "../chart/pageView.ts";
import { useWidth } from "../chart/useWidth.ts";
import { spreadMarks, stripSummary, type SpreadSpeech } from "./spreadMarks.ts";

interface SpreadPlotProps extends PlotProps {
  readonly drawing: SpreadDrawing;
  readonly speech: SpreadSpeech;
}

/** The static strips at the width there is, each of them focusable: its dots say who they are. */
export function SpreadPlot(props: SpreadPlotProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  return (
    <div className="plot" ref={ref}>
      {width !== undefined && <Placed {...props} width={width} />}
    </div>
  );
}

function Placed({ drawing, title, width, ...rest }: SpreadPlotProps & { readonly width: number }) {
  const layout = useMemo(() => drawing.layoutAt({ width }), [drawing, width]);
  return (
    <>
      <SpreadSvg layout={layout} title={title} palette={THEME_PALETTE} />
      {layout.strips.map((strip) => (
        <Strip key={strip.strip.metric} strip={strip} drawing={drawing} {...rest} />
      ))}
    </>
  );
}

function Strip({
  strip,
  drawing: { model },
  speech,
  onAdd,
}: Omit<SpreadPlotProps, "title"> & { readonly strip: PlacedStrip }) {
  const marks = useMemo(() => spreadMarks(strip, model, speech), [strip, model, speech]);
  const label = stripSummary(strip, speech);
  return (
    <CloudCursor marks={marks} label={label} place={strip.place} words={speech.peers.words} onAdd={onAdd} />
  );
}
