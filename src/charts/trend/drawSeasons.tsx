import { compareFigures } from "../../comparison/compareFigures.ts";
import type { Comparison } from "../../comparison/comparison.ts";
import { withStandings } from "../../comparison/withStandings.ts";
import type { ChartWords } from "../../findings/figureText.ts";
import { seasonsHeadline } from "../../findings/seasonsHeadline.ts";
import type { Drawing, Placed, Refusal, Room, ViewInput } from "../view/chartView.ts";
import { nothingToDraw } from "./nothingToDraw.ts";
import { SeasonsSvg } from "./SeasonsSvg.tsx";
import { seasonsAxis, seasonsLayout, type SeasonsLayout } from "./seasonsLayout.ts";
import { seasonsModel, type SeasonsModel } from "./seasonsModel.ts";
import { tickText } from "./tickText.ts";
import { seasonsTable } from "./seasonsTable.ts";
import { seasonsWords } from "./seasonsWords.ts";

/** Season by season, and what its plot needs. */
export interface SeasonsDrawing extends Drawing {
  readonly model: SeasonsModel;
  layoutAt(room: Room): SeasonsLayout;
}

/** The first metric, a point a season, where matches are not known of all of them. */
export function drawSeasons(input: ViewInput, words: ChartWords): SeasonsDrawing | Refusal {
  const selection = { ...input.selection, numbers: "per90" } as const;
  const loaded = { ...input.loaded, metrics: input.loaded.metrics.slice(0, 1) };
  const shown = withStandings(compareFigures(selection, loaded), selection, loaded);
  const [compared] = shown.metrics;
  if (compared === undefined) return nothingToDraw(shown, words);
  const model = seasonsModel(shown, compared, words);
  const layoutAt = (room: Room) => seasonsLayout(model, room);
  return {
    model,
    layoutAt,
    headline: seasonsHeadline(shown, words),
    subtitle: seasonsWords(words).say("trend.subtitle.seasons", { metric: model.title }),
    reading: reading(model, words),
    shown,
    place: (room) => placed(layoutAt(room), model, shown, words),
  };
}

function placed(layout: SeasonsLayout, model: SeasonsModel, shown: Comparison, words: ChartWords): Placed {
  const all = model.rows.length;
  const slots = layout.rows.map(({ slot }) => slot).toSorted((a, b) => a - b);
  return {
    width: layout.width,
    height: layout.height,
    left:
      layout.left === 0
        ? undefined
        : seasonsWords(words).say("trend.more", { shown: all - layout.left, all }),
    table: seasonsTable(model, shown, words, slots),
    Svg: ({ title, palette }) => <SeasonsSvg {...{ layout, title, palette }} />,
  };
}

function reading(model: SeasonsModel, words: ChartWords): string {
  const said = seasonsWords(words);
  const { low } = seasonsAxis(model);
  const intervals = model.rows.some(({ interval }) => interval);
  return [
    said.say("trend.reading.seasons"),
    intervals ? said.say("trend.reading.seasons.interval") : [],
    low > 0 ? said.say("trend.reading.axis", { low: tickText(low, model) }) : [],
  ]
    .flat()
    .join(" ");
}
