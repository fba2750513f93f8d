import type { Comparison } from "../../comparison/comparison.ts";
import { caption } from "../../findings/caption.ts";
import type { ChartWords } from "../../findings/figureText.ts";
import { peersNeeded } from "../../findings/peersNeeded.ts";
import { rawNumbers } from "../../findings/rawNumbers.ts";
import { spreadHeadline } from "../../findings/spreadHeadline.ts";
import { rankMessages } from "../../messages/rankMessages.ts";
import { spreadMessages, type SpreadWords } from "../../messages/spreadMessages.ts";
import { createWords } from "../../messages/words.ts";
import { cloudScale } from "../cloud/cloudScale.ts";
import { tableModel, type TableModel } from "../table/model.ts";
import type { ChartView, Drawing, Placed, Refusal, Room, ViewInput } from "../view/chartView.ts";
import { spreadLayout, type SpreadLayout } from "./layout.ts";
import { spreadModel, type SpreadModel } from "./model.ts";
import { placeCell, type SpreadTexts } from "./spreadPlace.ts";
import { SpreadSvg } from "./SpreadSvg.tsx";

/** A spread, and what its plot needs. */
export interface SpreadDrawing extends Drawing {
  readonly model: SpreadModel;
  layoutAt(room: Room): SpreadLayout;
}

/** Every peer's value on every metric as a strip of dots, the chosen players marked with value and rank. */
export const spreadView = {
  draw({ comparison: asked }: ViewInput, words: ChartWords): SpreadDrawing | Refusal {
    const own = createWords(words.locale, spreadMessages);
    const comparison = { ...asked, numbers: rawNumbers(asked.numbers) };
    const refused = peersNeeded(comparison, words);
    if (refused !== undefined)
      return { headline: own.say("spread.refused"), refused, needs: "peers", shown: comparison };
    const ranks = createWords(words.locale, rankMessages);
    const texts = { words, own, ranks, asked: asked.numbers };
    const model = spreadModel(comparison, texts);
    const layoutAt = (room: Room) => spreadLayout(model, room);
    return {
      model,
      layoutAt,
      headline: spreadHeadline(asked, words, own),
      subtitle: caption(comparison, words).subtitle,
      reading: reading(model, own),
      shown: comparison,
      place: (room) => placed(layoutAt(room), comparison, texts),
    };
  },
} satisfies ChartView;

function reading({ strips }: SpreadModel, own: SpreadWords): string {
  const count = Math.max(0, ...strips.map(({ values }) => values.length));
  const intervals = strips.flatMap(({ players, extent, unit }) => {
    const { start, end } = cloudScale(extent, unit, 1);
    return players.flatMap(({ interval }) => (interval ? interval.low < start || interval.high > end : []));
  });
  const outside = strips.some(({ players }) => players.some((player) => player.outside));
  return [
    own.say("spread.reading.peers", { count }),
    outside ? own.say("spread.reading.outside") : [],
    intervals.length > 0 ? own.say("spread.reading.intervals") : [],
    intervals.includes(true) ? own.say("spread.reading.open") : [],
    own.say("spread.reading.axes"),
  ]
    .flat()
    .join(" ");
}

function placed(layout: SpreadLayout, comparison: Comparison, texts: SpreadTexts): Placed {
  const shown = layout.strips.length;
  const all = comparison.metrics.length;
  return {
    width: layout.width,
    height: layout.height,
    left: layout.left === 0 ? undefined : texts.words.say("chart.more", { shown, all }),
    table: withPlaces({ ...comparison, metrics: comparison.metrics.slice(0, shown) }, texts),
    Svg: ({ title, palette }) => <SpreadSvg {...{ layout, title, palette }} />,
  };
}

/** The figures with their places below them: a rank, or a percentile where those are asked for. */
function withPlaces(comparison: Comparison, texts: SpreadTexts): TableModel {
  const model = tableModel(comparison, texts.words);
  const key = texts.asked === "pct" ? "spread.row.percentile" : "spread.row.rank";
  return {
    ...model,
    rows: model.rows.flatMap((row) => {
      const compared = comparison.metrics.find(({ metric }) => metric.id === row.id);
      if (compared?.peers === undefined) return row;
      const title = texts.own.say(key, { metric: row.title });
      const cells = compared.figures.map((figure) => placeCell(figure, texts));
      return [row, { id: `${row.id}-place`, title, cells }];
    }),
  };
}
