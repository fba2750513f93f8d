import type { ChartWords } from "../../findings/figureText.ts";
import { seasonsMessages, type SeasonsWords } from "../../messages/seasonsMessages.ts";
import { createWords } from "../../messages/words.ts";

/** What a trend of seasons says, in the language of the chart. */
export function seasonsWords({ locale }: ChartWords): SeasonsWords {
  return createWords(locale, seasonsMessages);
}
