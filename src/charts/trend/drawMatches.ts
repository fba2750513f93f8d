import type { ComparedMetric, Comparison, Figure } from "../../comparison/comparison.ts";
import { trend, type PlayerTrend } from "../../comparison/trend.ts";
import type { ChartWords } from "../../findings/figureText.ts";
import type { FollowedMatches } from "../../findings/trendHeadline.ts";
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
  // The page's parser has seen to the order of the dates; the embed reads them as they stand.
  const dates = withDatesInOrder(selection, () => () => ({}));
  const trends = trend(comparison.players, compared.metric, loaded, dates);
  const followed = ofMatches(comparison, compared, trends);
  const model = trendModel(followed, words);
  return model.lines.length === 0
    ? noMatches(model, followed, words)
    : matchesDrawing(model, followed, words);
}

/** The comparison with the figures of the matches that are drawn, which dates may have cut. */
function ofMatches(
  comparison: Comparison,
  compared: ComparedMetric,
  trends: readonly PlayerTrend[],
): FollowedMatches {
  const figures = trends.map((one): Figure =>
    one.state === "drawn" ? one.overall : { state: "gap", reason: "not-recorded" },
  );
  const drawn = { ...compared, figures };
  return { shown: { ...comparison, numbers: "per90", metrics: [drawn] }, compared: drawn, trends };
}

function noMatches({ notes }: TrendModel, { shown, trends }: FollowedMatches, words: ChartWords): Refusal {
  const said = trendWords(words);
  const cut = trends.some((one) => one.state === "none" && one.reason === "not-in-dates");
  return {
    headline: said.say(cut ? "trend.headline.dates" : "trend.headline.none"),
    refused: said.say(cut ? "trend.refused.dates" : "trend.refused", { reasons: notes.join(" ") }),
    shown,
  };
}
