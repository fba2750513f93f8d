import type { ChartWords } from "./figureText.ts";
import { inTenWords } from "./inTenWords.ts";
import { spelled } from "./spelled.ts";

const NAMED_AT_MOST = 3;

/** What is said of several people: by name, or as "three players" where a headline cannot hold the names. */
export function ofPeople(
  names: readonly string[],
  say: (players: string) => string,
  words: ChartWords,
): string {
  const counted = words.say("headline.players", { number: spelled(names.length, words) });
  return inTenWords(say(names.length > NAMED_AT_MOST ? counted : words.list(names)), say(counted));
}
