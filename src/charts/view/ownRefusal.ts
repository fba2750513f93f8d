import { headline } from "../../findings/headline.ts";
import type { ChartWords } from "../../findings/figureText.ts";
import { ownMessages } from "../../messages/ownMessages.ts";
import { createWords } from "../../messages/words.ts";
import type { Refusal, ViewInput } from "./chartView.ts";

/** Why numbers that a link carries are not drawn as it asks, and how they can be. */
export function ownRefusal({ comparison }: ViewInput, words: ChartWords): Refusal {
  const refused = createWords(words.locale, ownMessages).say("own.refused");
  return { headline: headline(comparison, words), refused, shown: comparison };
}
