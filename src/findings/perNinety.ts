import type { ChartWords, NumberKind } from "./figureText.ts";
import { inTenWords } from "./inTenWords.ts";

/** A finding with what a rate is per, where that still fits a headline. */
export function perNinety(finding: string, kind: NumberKind, words: ChartWords): string {
  return kind === "rate" ? inTenWords(words.say("headline.per90", { finding }), finding) : finding;
}
