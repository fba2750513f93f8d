import type { Place } from "../comparison/ranking.ts";
import type { RankingWords } from "../messages/rankingMessages.ts";
import type { ChartWords } from "./figureText.ts";
import { ordinal } from "./ordinal.ts";

/** "3rd", or "joint 3rd" of equals, as a sentence says it. */
export function placeText({ rank, tied }: Place, words: ChartWords, own: RankingWords): string {
  const nth = ordinal(rank, words);
  return tied ? own.say("rank.joint", { nth }) : nth;
}
