import type { DatasetHead } from "../domain/dataset.ts";
import type { FindingWords } from "../messages/findingMessages.ts";

const KNOWN = ["eng1", "ita1", "esp1", "ger1", "fra1", "world-cup", "euro"] as const;

/** "in the Premier League"; with the season where `withSeason`: "in the Premier League 2017/18". */
export function where(
  { competition, season }: DatasetHead,
  words: FindingWords,
  withSeason: boolean,
): string {
  const known = KNOWN.find((id) => id === competition.id) ?? "any";
  const place = words.say(`competition.in.${known}`, { competition: competition.name });
  return withSeason ? `${place} ${season.label}` : place;
}
