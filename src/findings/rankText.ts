import type { Standing } from "../comparison/comparison.ts";
import type { StandingWords } from "../messages/standingMessages.ts";
import type { ChartWords } from "./figureText.ts";
import { ordinal } from "./ordinal.ts";

/** "12th of 64"; among one more where the player is none of them. */
export function rankText({ rank, of, member }: Standing, words: ChartWords, standing: StandingWords): string {
  return standing.say("standing.rank", { nth: ordinal(rank, words), of: member ? of : of + 1 });
}
