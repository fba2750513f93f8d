import type { ComparedPlayer, FoundPlayer } from "../comparison/comparison.ts";
import { absentSpellings } from "./absentSpellings.ts";
import { competitionSeason } from "./caption.ts";
import type { ChartWords } from "./figureText.ts";
import { medianOf, medianSpellings } from "./medianLabel.ts";
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

/** The clubs; for the median of a group, whose it is. */
function ofWhom(player: ComparedPlayer, words: ChartWords): string {
  if (player.state === "found") return clubNames(player);
  return medianOf(player, words) ?? "";
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
  if (player.state === "missing") return medianSpellings(player, words) ?? absentSpellings(player);
  if (player.state === "median") return medianSpellings(player, words) ?? [];
  const inDataset = competitionSeason(player.dataset);
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
