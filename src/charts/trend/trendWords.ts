import type { ChartWords } from "../../findings/figureText.ts";
import { trendMessages } from "../../messages/trendMessages.ts";
import { createWords, type MessageKey, type Words } from "../../messages/words.ts";

/** What the trend says, in the language of the chart. */
export type TrendWords = Words<MessageKey<typeof trendMessages>>;

export function trendWords({ locale }: ChartWords): TrendWords {
  return createWords(locale, trendMessages);
}
