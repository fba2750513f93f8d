import type { Comparison } from "../../comparison/comparison.ts";
import { caption } from "../../findings/caption.ts";
import type { ChartWords } from "../../findings/figureText.ts";
import { rawNumbers } from "../../findings/rawNumbers.ts";
import { standingHeadline } from "../../findings/standingHeadline.ts";
import { standingsNeeded } from "../../findings/standingsNeeded.ts";
import { whoIsCompared } from "../../findings/whoIsCompared.ts";
import { radarMessages, type RadarWords } from "../../messages/radarMessages.ts";
import { createWords } from "../../messages/words.ts";
import type { ChartView, Drawing, Placed, Refusal, Room, ViewInput } from "../view/chartView.ts";
import { radarLayout, type RadarLayout } from "./layout.ts";
import { radarModel } from "./model.ts";
import { radarReading } from "./reading.ts";
import { RadarSvg } from "./RadarSvg.tsx";
import { radarTable } from "./table.ts";

/** A radar, and what its plot needs. */
export interface RadarDrawing extends Drawing {
  readonly own: RadarWords;
  layoutAt(room: Room): RadarLayout;
}

const FEWEST_AXES = 3;

/** An outline a player over axes from the peers' 5th to their 95th percentile. */
export const radarView = {
  draw({ comparison }: ViewInput, words: ChartWords): RadarDrawing | Refusal {
    const own = createWords(words.locale, radarMessages);
    const model = radarModel(comparison, words, own);
    const headline = standingHeadline(comparison, words, own, whoIsCompared(comparison, words));
    const refused = refusal(comparison, model.axes.length, words, own);
    if (refused !== undefined) return { headline, ...refused, shown: comparison };
    const layoutAt = (room: Room) => radarLayout(model, room);
    const raw = { ...comparison, numbers: rawNumbers(comparison.numbers) };
    return {
      own,
      layoutAt,
      headline,
      subtitle: caption(raw, words).subtitle,
      reading: radarReading(model, own),
      shown: comparison,
      place: (room) => placed(layoutAt(room), comparison, words, own),
    };
  },
} satisfies ChartView;

function refusal(
  comparison: Comparison,
  axes: number,
  words: ChartWords,
  own: RadarWords,
): (Partial<Refusal> & Pick<Refusal, "refused">) | undefined {
  if (comparison.metrics.length < FEWEST_AXES)
    return { headline: own.say("radar.refused"), refused: own.say("radar.few") };
  const needed = standingsNeeded(comparison, words);
  if (needed !== undefined) return { refused: needed, needs: "peers" };
  return axes < FEWEST_AXES ? { refused: own.say("radar.few-scales") } : undefined;
}

function placed(layout: RadarLayout, { numbers }: Comparison, words: ChartWords, own: RadarWords): Placed {
  const shown = layout.model.axes.length;
  return {
    width: layout.width,
    height: layout.height,
    left: layout.left === 0 ? undefined : words.say("chart.more", { shown, all: shown + layout.left }),
    table: radarTable(layout.model, numbers, { words, own }),
    Svg: ({ title, palette }) => <RadarSvg {...{ layout, title, palette }} />,
  };
}
