import type { Leaders } from "../comparison/leaders.ts";
import type { PeerSet } from "../comparison/comparison.ts";
import type { LeadersWords } from "../messages/leadersMessages.ts";
import { whoText } from "./caption.ts";
import type { ChartWords } from "./figureText.ts";
import { inTenWords } from "./inTenWords.ts";
import { placeText } from "./placeText.ts";
import { forMetric, newsOf, type RankingSpeech } from "./rankingFinding.ts";
import { startOfSentence } from "./startOfSentence.ts";

/**
 * "Van Dijk is 4th of 64 centre-backs for passes": where the first chosen player stands, an outsider before a peer;
 * with nobody chosen, who
 * is first. A place is where the measured figure stands; it does not say that the one behind is clearly worse. In at most
 * ten words for everyday names.
 */
export function leadersHeadline(leaders: Leaders, speech: RankingSpeech<LeadersWords>): string {
  return startOfSentence(finding(leaders, speech), speech.words.locale);
}

/** "centre-backs"; "players" where the group is of every position. */
export function rankedWho({ who }: PeerSet, words: ChartWords, own: LeadersWords): string {
  return who === "all" ? own.say("leaders.everyone") : whoText(who, words);
}

function finding({ rows, group, of }: Leaders, speech: RankingSpeech<LeadersWords>): string {
  const { names, words, own } = speech;
  const news = newsOf(rows);
  const place = news?.place;
  if (news === undefined || place === undefined) return own.say("leaders.nobody");
  // An outsider is counted with those he would stand among.
  const values = { of: words.number(place.member ? of : of + 1, 0), who: rankedWho(group, words, own) };
  const said = { ...values, player: names[rows.indexOf(news)] ?? "", nth: placeText(place, words, own) };
  const short = own.say(place.member ? "leaders.is" : "leaders.would", said);
  return inTenWords(`${short} ${forMetric(speech)}`, short);
}
