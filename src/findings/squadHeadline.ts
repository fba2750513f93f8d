import type { Squad } from "../comparison/squad.ts";
import type { SquadWords } from "../messages/squadMessages.ts";
import { inTenWords } from "./inTenWords.ts";
import { placeText } from "./placeText.ts";
import { forMetric, newsOf, type RankingSpeech } from "./rankingFinding.ts";
import { startOfSentence } from "./startOfSentence.ts";

/**
 * "Bastoni would be 3rd at Liverpool for passes": where the first outsider would stand; with none, where the first
 * chosen player of the club stands; with nobody chosen, who is first. In at most ten words for everyday names.
 */
export function squadHeadline({ rows, club }: Squad, speech: RankingSpeech<SquadWords>): string {
  return startOfSentence(finding(rows, club.name, speech), speech.words.locale);
}

function finding(rows: Squad["rows"], club: string, speech: RankingSpeech<SquadWords>): string {
  const news = newsOf(rows);
  const { names, words, own } = speech;
  const place = news?.place;
  if (news === undefined || place === undefined) return own.say("squad.nobody", { club });
  const values = { player: names[rows.indexOf(news)] ?? "", nth: placeText(place, words, own), club };
  const short = own.say(place.member ? "squad.is" : "squad.would", values);
  return inTenWords(`${short} ${forMetric(speech)}`, short);
}
