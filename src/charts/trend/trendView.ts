import type { ChartWords } from "../../findings/figureText.ts";
import { followsSeasons } from "../../selection/followsSeasons.ts";
import type { ChartView, Refusal, ViewInput } from "../view/chartView.ts";
import { drawSeasons, type SeasonsDrawing } from "./drawSeasons.tsx";
import type { MatchesDrawing } from "./matchesDrawing.tsx";
import { matchesView } from "./matchesView.ts";

/** The first metric match by match: a rolling mean over minutes; a point a season where matches are not known. */
export const trendView = {
  ...matchesView,
  draw(input: ViewInput, words: ChartWords): MatchesDrawing | SeasonsDrawing | Refusal {
    const { players, datasets, served } = input.loaded;
    const bySeason = followsSeasons(players, (id) => !datasets.has(id) || served.has(id));
    return bySeason ? drawSeasons(input, words) : matchesView.draw(input, words);
  },
} satisfies ChartView;
