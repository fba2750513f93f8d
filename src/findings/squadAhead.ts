import type { Squad } from "../comparison/squad.ts";
import type { SquadWords } from "../messages/squadMessages.ts";
import { valueText } from "./figureText.ts";
import { newsOf, type RankingSpeech } from "./rankingFinding.ts";
import { startOfSentence } from "./startOfSentence.ts";

const NAMED_AT_MOST = 4;

/**
 * "Matip (74.2) and van Dijk (75.1) average more.": who of the club is ahead of the player whom the headline is about,
 * the first three of many by name.
 *
 * @returns undefined when nobody is
 */
export function squadAhead({ rows, shown }: Squad, speech: RankingSpeech<SquadWords>): string | undefined {
  const { metric, kind, names, words, own } = speech;
  const news = newsOf(rows)?.place;
  if (news === undefined) return undefined;
  const ahead = rows.flatMap(({ place, figure }, row) => {
    if (place?.member !== true || place.rank >= news.rank || figure.state === "gap") return [];
    const value = valueText(figure.value, metric, shown.numbers, words);
    return [own.say("squad.named", { player: names[row] ?? "", value })];
  });
  if (ahead.length === 0) return undefined;
  const named = ahead.length > NAMED_AT_MOST ? ahead.slice(0, NAMED_AT_MOST - 1) : ahead;
  const others = ahead.length - named.length;
  const players = words.list(others === 0 ? named : [...named, own.say("squad.others", { count: others })]);
  const end = metric.direction === "lower" ? "fewer" : "more";
  return startOfSentence(
    own.say(`squad.ahead.${end}.${kind}`, { players, count: ahead.length }),
    words.locale,
  );
}
