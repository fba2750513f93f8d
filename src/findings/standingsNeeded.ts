import type { Comparison } from "../comparison/comparison.ts";
import { needMessages } from "../messages/needMessages.ts";
import { createWords } from "../messages/words.ts";
import type { ChartWords } from "./figureText.ts";
import { peersNeeded } from "./peersNeeded.ts";

/** Why a view of percentiles cannot be drawn and what to choose instead; undefined when it can. */
export function standingsNeeded(comparison: Comparison, words: ChartWords): string | undefined {
  const stands = comparison.metrics.some(({ figures }) =>
    figures.some((figure) => figure.state === "value" && figure.standing),
  );
  const none = stands ? undefined : createWords(words.locale, needMessages).say("need.player");
  return peersNeeded(comparison, words) ?? none;
}
