import type { Standing } from "../comparison/comparison.ts";
import type { RankWords } from "../messages/rankMessages.ts";
import type { ChartWords } from "./figureText.ts";
import { ordinal } from "./ordinal.ts";

/** "12th of 64"; among one more where the player is none of them. */
export function rankText({ rank, of, member }: Standing, words: ChartWords, own: RankWords): string {
  return own.say("standing.rank", { nth: ordinal(rank, words), of: member ? of : of + 1 });
}
