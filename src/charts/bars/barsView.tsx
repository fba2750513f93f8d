import type { Comparison } from "../../comparison/comparison.ts";
import { caption } from "../../findings/caption.ts";
import type { ChartWords } from "../../findings/figureText.ts";
import { headline } from "../../findings/headline.ts";
import { tableModel } from "../table/model.ts";
import type { ChartView, Drawing, Placed, Room, ViewInput } from "../view/chartView.ts";
import { BarsSvg } from "./BarsSvg.tsx";
import { evidenceReading } from "./evidenceReading.ts";
import { barsLayout, type BarsLayout } from "./layout.ts";
import { barsModel, type BarsModel } from "./model.ts";

/** Bars, and what their plot needs. */
export interface BarsDrawing extends Drawing {
  readonly model: BarsModel;
  layoutAt(room: Room): BarsLayout;
}

/** A zero-based bar a player and metric, with whisker and peer median. */
export const barsView = {
  draw({ comparison }: ViewInput, words: ChartWords): BarsDrawing {
    const model = barsModel(comparison, words);
    const layoutAt = (room: Room) => barsLayout(model, room);
    return {
      model,
      layoutAt,
      headline: headline(comparison, words),
      subtitle: caption(comparison, words).subtitle,
      reading: [words.say("bars.reading"), evidenceReading(model, words) ?? []].flat().join(" "),
      shown: comparison,
      place: (room) => placed(layoutAt(room), comparison, words),
    };
  },
} satisfies ChartView;

function placed(layout: BarsLayout, comparison: Comparison, words: ChartWords): Placed {
  const metrics = comparison.metrics.slice(0, layout.panels.length);
  const all = comparison.metrics.length;
  return {
    ...layout,
    left: layout.left === 0 ? undefined : words.say("chart.more", { shown: metrics.length, all }),
    table: tableModel({ ...comparison, metrics }, words),
    Svg: ({ title, palette }) => <BarsSvg {...{ layout, title, palette }} />,
  };
}
