import { isOwn } from "../../domain/isOwn.ts";
import type { FoundPlayer } from "./playerSearch.ts";
import type { SearchedDataset } from "./searchEntry.ts";
import type { SearchWords } from "./searchWords.ts";

/** What tells a result from others: clubs, competition and season, position, whether it is the reader's own data, and the birth year among namesakes. */
export function resultDetails(
  { dataset: of, clubs, position, role, birthYear }: FoundPlayer,
  dataset: SearchedDataset | undefined,
  words: SearchWords,
): string {
  const parts = [
    words.list(clubs.map(({ name }) => name)),
    dataset && words.say("search.where", { competition: dataset.competition, season: dataset.season }),
    role ? words.say(`role.${role}`) : position && words.say(`position.${position}`),
    isOwn(of) && words.say("search.kept"),
    birthYear && words.say("search.born", { year: String(birthYear) }),
  ];
  return parts.filter((part) => part !== undefined && part !== false && part !== "").join(" · ");
}
