import { compare } from "../../comparison/compare.ts";
import type { Comparison } from "../../comparison/comparison.ts";
import { withLogs } from "../../comparison/withLogs.ts";
import { trend, type PlayerTrend } from "../../comparison/trend.ts";
import type { ChartWords } from "../../findings/figureText.ts";
import { headline } from "../../findings/headline.ts";
import { readFrom, readTo } from "../../selection/dateKeys.ts";
import { withDatesInOrder } from "../../selection/datesInOrder.ts";
import type { ChartView, Refusal, ViewInput } from "../view/chartView.ts";
import { matchesDrawing, type MatchesDrawing } from "./matchesDrawing.tsx";
import { seasonsDrawing, type SeasonsDrawing } from "./seasonsDrawing.tsx";
import { hasSeasons } from "./seasonsModel.ts";
import { trendModel, type TrendModel } from "./model.ts";
import { trendWords } from "./trendWords.ts";

/** The first metric match by match: a rolling mean over minutes; a point a season where matches are not known. */
export const trendView = {
  keys: new Map([
    ["from", readFrom],
    ["to", readTo],
  ]),
  load: withLogs,
  draw(
    { comparison, loaded, selection }: ViewInput,
    words: ChartWords,
  ): MatchesDrawing | SeasonsDrawing | Refusal {
    const [metric] = loaded.metrics;
    const shown = metric && compare({ ...selection, numbers: "per90" }, { ...loaded, metrics: [metric] });
    const [compared] = shown?.metrics ?? [];
    if (comparison.players.length === 0 || shown === undefined || compared === undefined)
      return nothing(comparison, words);
    // The page's parser has seen to the order of the dates; the embed reads them as they stand.
    const dates = withDatesInOrder(selection, () => () => ({}));
    const trends = trend(shown.players, compared.metric, loaded, dates);
    if (bySeason(shown, trends)) return seasonsDrawing(shown, compared, words);
    const model = trendModel(shown, compared, trends, words);
    return model.lines.length === 0
      ? noMatches(model, shown, trends, words)
      : matchesDrawing(model, shown, trends, words);
  },
} satisfies ChartView;

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
