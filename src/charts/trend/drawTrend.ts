import { compare } from "../../comparison/compare.ts";
import type { Comparison } from "../../comparison/comparison.ts";
import { trend, type PlayerTrend } from "../../comparison/trend.ts";
import type { ChartWords } from "../../findings/figureText.ts";
import { headline } from "../../findings/headline.ts";
import { withDatesInOrder } from "../../selection/datesInOrder.ts";
import type { Refusal, ViewInput } from "../view/chartView.ts";
import { hasSeasons } from "./hasSeasons.ts";
import { matchesDrawing, type MatchesDrawing } from "./matchesDrawing.tsx";
import { trendModel, type TrendModel } from "./model.ts";
import type { seasonsDrawing, SeasonsDrawing } from "./seasonsDrawing.tsx";
import { trendWords } from "./trendWords.ts";

/**
 * The first metric match by match, or a point a season where matches are not known.
 *
 * @param drawSeasons undefined where nobody is chosen in several datasets, which leaves no seasons to draw
 */
export function drawTrend(
  { comparison, loaded, selection }: ViewInput,
  words: ChartWords,
  drawSeasons: typeof seasonsDrawing | undefined,
): MatchesDrawing | SeasonsDrawing | Refusal {
  const [metric] = loaded.metrics;
  const shown = metric && compare({ ...selection, numbers: "per90" }, { ...loaded, metrics: [metric] });
  const [compared] = shown?.metrics ?? [];
  if (comparison.players.length === 0 || shown === undefined || compared === undefined)
    return nothing(comparison, words);
  // The page's parser has seen to the order of the dates; the embed reads them as they stand.
  const dates = withDatesInOrder(selection, () => () => ({}));
  const trends = trend(shown.players, compared.metric, loaded, dates);
  if (drawSeasons && bySeason(shown, trends)) return drawSeasons(shown, compared, words);
  const model = trendModel(shown, compared, trends, words);
  return model.lines.length === 0
    ? noMatches(model, shown, trends, words)
    : matchesDrawing(model, shown, trends, words);
}

/** Seasons are what there is to follow when one of a player's is not known match by match. */
function bySeason({ players }: Comparison, trends: readonly PlayerTrend[]): boolean {
  const unlogged = trends.some((one) => one.state === "none" && one.reason === "no-logs");
  return unlogged && hasSeasons(players);
}

function nothing(shown: Comparison, words: ChartWords): Refusal {
  const what = shown.players.length === 0 ? "nobody" : "metric";
  return { headline: headline(shown, words), refused: trendWords(words).say(`trend.refused.${what}`), shown };
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
