import type { ChartWords } from "../../findings/figureText.ts";
import type { ChartView, Refusal, ViewInput } from "../view/chartView.ts";
import { drawTrend } from "./drawTrend.ts";
import type { MatchesDrawing } from "./matchesDrawing.tsx";
import { matchesView } from "./matchesView.ts";
import { seasonsDrawing, type SeasonsDrawing } from "./seasonsDrawing.tsx";

/** The first metric match by match: a rolling mean over minutes; a point a season where matches are not known. */
export const trendView = {
  ...matchesView,
  draw: (input: ViewInput, words: ChartWords): MatchesDrawing | SeasonsDrawing | Refusal =>
    drawTrend(input, words, seasonsDrawing),
} satisfies ChartView;
