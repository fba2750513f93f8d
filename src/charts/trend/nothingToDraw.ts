import type { Comparison } from "../../comparison/comparison.ts";
import type { ChartWords } from "../../findings/figureText.ts";
import { headline } from "../../findings/headline.ts";
import { followedMessages } from "../../messages/followedMessages.ts";
import { createWords } from "../../messages/words.ts";
import type { Refusal } from "../view/chartView.ts";

/** What a trend says where there is no player or no metric to follow. */
export function nothingToDraw(shown: Comparison, words: ChartWords): Refusal {
  const what = shown.players.length === 0 ? "nobody" : "metric";
  const refused = createWords(words.locale, followedMessages).say(`trend.refused.${what}`);
  return { headline: headline(shown, words), refused, shown };
}
