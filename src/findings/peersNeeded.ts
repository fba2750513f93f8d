import type { Comparison } from "../comparison/comparison.ts";
import { needMessages } from "../messages/needMessages.ts";
import { createWords } from "../messages/words.ts";
import { peersLine } from "./caption.ts";
import type { ChartWords } from "./figureText.ts";

/** Why there is no peer group, and what to choose instead; undefined where there is one. */
export function peersNeeded(comparison: Comparison, words: ChartWords): string | undefined {
  const { state } = comparison.peers;
  if (state === "group") return undefined;
  const own = createWords(words.locale, needMessages);
  return `${peersLine(comparison, words)} ${own.say(state === "refused" ? "need.complete" : "need.more")}`;
}
