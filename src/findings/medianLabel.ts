import type { ComparedPlayer, MedianPlayer, MissingPlayer } from "../comparison/comparison.ts";
import { isMedian } from "../comparison/findPlayer.ts";
import { absentSpellings } from "./absentSpellings.ts";
import { competitionSeason, whoText } from "./caption.ts";
import type { ChartWords } from "./figureText.ts";

/** What the median of a group may be called, also where there is no such group; undefined for anybody else. */
export function medianSpellings(
  player: MedianPlayer | MissingPlayer,
  words: ChartWords,
): readonly string[] | undefined {
  const name = words.say("median.name");
  if (player.state === "median") return [name, `${name} (${competitionSeason(player.dataset)})`];
  return isMedian(player.ref) ? absentSpellings({ ...player, name }) : undefined;
}

/** Whose median it is: "64 centre-backs, Premier League 2017/18"; undefined for anybody else. */
export function medianOf(player: ComparedPlayer, words: ChartWords): string | undefined {
  if (player.state !== "median") return undefined;
  const { who, size } = player.group;
  const values = { who: whoText(who, words), where: competitionSeason(player.dataset) };
  const key = who === "all" ? "median.of.all" : "median.of";
  return words.say(key, { ...values, count: words.number(size, 0) });
}
