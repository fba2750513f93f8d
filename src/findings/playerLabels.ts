import type { ComparedPlayer, FoundPlayer } from "../comparison/comparison.ts";
import { competitionSeason } from "./caption.ts";
import { startOfSentence } from "./startOfSentence.ts";

/** How a player is named on a chart: the short name, and what tells namesakes and the same player twice apart. */
export interface PlayerLabel {
  /** E.g. "van Dijk", or "van Dijk (Southampton)" where another slot has the same short name. */
  readonly short: string;
  /** The clubs; empty where there is no player. */
  readonly club: string;
}

/** One label a slot, in slot order; no two share a short label as long as anything known tells them apart. */
export function playerLabels(players: readonly ComparedPlayer[]): readonly PlayerLabel[] {
  return players.map((player) => ({
    short: shortLabel(player, players),
    club: player.state === "missing" ? "" : clubNames(player),
  }));
}

/** The labels as they stand alone, beside a bar or over a column: "Van Dijk", though "van Dijk" within a sentence. */
export function standingLabels(players: readonly ComparedPlayer[], locale: string): readonly PlayerLabel[] {
  return playerLabels(players).map(({ short, club }) => ({ short: startOfSentence(short, locale), club }));
}

/** "Southampton, Liverpool": the clubs whose figures are summed. */
export function clubNames(player: FoundPlayer): string {
  return player.clubs.map(({ name }) => name).join(", ");
}

/** "V. van Dijk" as "van Dijk": sources shorten a name to initial and surname, reports to the surname. */
function surname({ season }: FoundPlayer): string {
  return season.shortName.replace(/^(?:\p{Lu}\p{L}{0,2}\.\s*)+(?=\p{L})/u, "");
}

/** The first spelling that tells the player from all who share the shortest one. */
function shortLabel(player: ComparedPlayer, players: readonly ComparedPlayer[]): string {
  const own = spellings(player);
  const namesakes = players
    .filter((other) => other !== player)
    .map(spellings)
    .filter(([shortest]) => shortest === own[0]);
  return own.find((text, level) => namesakes.every((other) => other[level] !== text)) ?? own.at(-1) ?? "";
}

/** What a player may be called, shortest first; each a way to tell namesakes apart. */
function spellings(player: ComparedPlayer): readonly string[] {
  if (player.state === "missing") {
    const { name, ref } = player;
    return "unknown" in ref ? [name] : [name, `${name} (${[ref.dataset, ref.club ?? []].flat().join(", ")})`];
  }
  const { season, dataset } = player;
  const short = surname(player);
  const clubs = clubNames(player);
  const year = season.born === undefined ? [] : [season.born.slice(0, 4)];
  const inSeason = `${clubs}, ${competitionSeason(dataset)}`;
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
