import type { ComparedPlayer, FoundPlayer } from "../comparison/comparison.ts";
import { isMedian } from "../comparison/findPlayer.ts";
import { competitionSeason, whoText } from "./caption.ts";
import type { ChartWords } from "./figureText.ts";
import { startOfSentence } from "./startOfSentence.ts";

/** How a player is named on a chart: the short name, and what tells namesakes and the same player twice apart. */
export interface PlayerLabel {
  /** E.g. "van Dijk", or "van Dijk (Southampton)" where another slot has the same short name. */
  readonly short: string;
  /** The clubs; empty where there is no player. */
  readonly club: string;
}

/** One label a slot, in slot order; no two share a short label as long as anything known tells them apart. */
export function playerLabels(players: readonly ComparedPlayer[], words: ChartWords): readonly PlayerLabel[] {
  const all = players.map((player) => spellings(player, words));
  return players.map((player, slot) => ({ short: shortLabel(slot, all), club: ofWhom(player, words) }));
}

/** The labels as they stand alone, beside a bar or over a column: "Van Dijk", though "van Dijk" within a sentence. */
export function standingLabels(
  players: readonly ComparedPlayer[],
  words: ChartWords,
): readonly PlayerLabel[] {
  return playerLabels(players, words).map(({ short, club }) => ({
    short: startOfSentence(short, words.locale),
    club,
  }));
}

/** The clubs; for the median of a group, whose it is: "64 centre-backs, Premier League 2017/18". */
function ofWhom(player: ComparedPlayer, words: ChartWords): string {
  if (player.state === "missing") return "";
  if (player.state === "found") return clubNames(player);
  const { who, size } = player.group;
  const values = { who: whoText(who, words), where: competitionSeason(player.dataset) };
  const key = who === "all" ? "median.of.all" : "median.of";
  return words.say(key, { ...values, count: words.number(size, 0) });
}

/** "Southampton, Liverpool": the clubs whose figures are summed. */
export function clubNames(player: FoundPlayer): string {
  return player.clubs.map(({ name }) => name).join(", ");
}

/** "V. van Dijk" as "van Dijk": sources shorten a name to initial and surname, reports to the surname. */
function surname({ season }: FoundPlayer): string {
  return season.shortName.replace(/^(?:\p{Lu}\p{L}{0,2}\.\s*)+(?=\p{L})/u, "");
}

/** The first spelling that tells the slot from all who share the shortest one. */
function shortLabel(slot: number, all: readonly (readonly string[])[]): string {
  const own = all[slot] ?? [];
  const namesakes = all.filter((other, index) => index !== slot && other[0] === own[0]);
  return own.find((text, level) => namesakes.every((other) => other[level] !== text)) ?? own.at(-1) ?? "";
}

/** What a player may be called, shortest first; each a way to tell namesakes apart. */
function spellings(player: ComparedPlayer, words: ChartWords): readonly string[] {
  if (player.state === "missing") {
    const { ref } = player;
    const name = isMedian(ref) ? words.say("median.name") : player.name;
    return "unknown" in ref ? [name] : [name, `${name} (${[ref.dataset, ref.club ?? []].flat().join(", ")})`];
  }
  const inDataset = competitionSeason(player.dataset);
  if (player.state === "median") {
    const name = words.say("median.name");
    return [name, `${name} (${inDataset})`];
  }
  const { season, dataset } = player;
  const short = surname(player);
  const clubs = clubNames(player);
  const year = season.born === undefined ? [] : [season.born.slice(0, 4)];
  const inSeason = `${clubs}, ${inDataset}`;
  return [
    short,
    season.name,
    `${short} (${clubs})`,
    `${short} (${dataset.season.label})`,
    `${short} (${inSeason})`,
    `${short} (${[clubs, ...year].join(", ")})`,
    `${season.name} (${[inSeason, dataset.provenance.source, ...year].join(", ")})`,
  ];
}
