import type { Comparison } from "../../comparison/comparison.ts";
import { trend, type PlayerTrend } from "../../comparison/trend.ts";
import type { ChartWords } from "../../findings/figureText.ts";
import { withDatesInOrder } from "../../selection/datesInOrder.ts";
import type { Refusal, ViewInput } from "../view/chartView.ts";
import { matchesDrawing, type MatchesDrawing } from "./matchesDrawing.tsx";
import { nothingToDraw } from "./nothingToDraw.ts";
import { trendModel, type TrendModel } from "./model.ts";
import { trendWords } from "./trendWords.ts";

/** The first metric match by match, its figures made of the matches alone. */
export function drawMatches(
  { comparison, loaded, selection }: ViewInput,
  words: ChartWords,
): MatchesDrawing | Refusal {
  const [compared] = comparison.metrics;
  if (comparison.players.length === 0 || compared === undefined) return nothingToDraw(comparison, words);
  const shown: Comparison = { ...comparison, numbers: "per90", metrics: [compared] };
  // The page's parser has seen to the order of the dates; the embed reads them as they stand.
  const dates = withDatesInOrder(selection, () => () => ({}));
  const trends = trend(shown.players, compared.metric, loaded, dates);
  const model = trendModel(shown, compared, trends, words);
  return model.lines.length === 0
    ? noMatches(model, shown, trends, words)
    : matchesDrawing(model, shown, trends, words);
}

function noMatches(
  { notes }: TrendModel,
  shown: Comparison,
  trends: readonly PlayerTrend[],
  words: ChartWords,
): Refusal {
  const said = trendWords(words);
  const cut = trends.some((one) => one.state === "none" && one.reason === "not-in-dates");
  return {
    headline: said.say(cut ? "trend.headline.dates" : "trend.headline.none"),
    refused: said.say(cut ? "trend.refused.dates" : "trend.refused", { reasons: notes.join(" ") }),
    shown,
  };
}
