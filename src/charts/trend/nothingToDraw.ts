import type { Comparison } from "../../comparison/comparison.ts";
import type { ChartWords } from "../../findings/figureText.ts";
import { followedMessages } from "../../messages/followedMessages.ts";
import { createWords } from "../../messages/words.ts";
import type { Refusal } from "../view/chartView.ts";

/** What a trend says where there is no player or no metric to follow. */
export function nothingToDraw(shown: Comparison, words: ChartWords): Refusal {
  const own = createWords(words.locale, followedMessages);
  return shown.players.length === 0
    ? { headline: words.say("headline.none"), refused: own.say("trend.refused.nobody"), shown }
    : { headline: words.say("headline.no-metrics"), refused: own.say("trend.refused.metric"), shown };
}
