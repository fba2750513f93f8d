import type { RankedRow } from "../comparison/ranking.ts";
import type { RankingWords } from "../messages/rankingMessages.ts";

/** "3", "3=" of equals, "(3)" of an outsider, as a chart and its table print it; "" of a gap. */
export function rankMark({ place }: Pick<RankedRow, "place">, own: RankingWords): string {
  if (place === undefined) return "";
  const plain = own.number(place.rank, 0);
  const rank = place.tied ? own.say("rank.tied", { rank: plain }) : plain;
  return place.member ? rank : own.say("rank.outside", { rank });
}
