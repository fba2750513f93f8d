import type { ComparedPlayer, FoundPlayer } from "../comparison/comparison.ts";
import { startOfSentence } from "./startOfSentence.ts";

/** How a player is named on a chart: the short name, and what tells namesakes and the same player twice apart. */
export interface PlayerLabel {
  /** E.g. "van Dijk", or "van Dijk (Southampton)" where another slot has the same short name. */
  readonly short: string;
  /** The clubs, or why there is no player. */
  readonly club: string;
}

/** One label a slot, in slot order; no two found players share a short label unless they are the same slot twice. */
export function playerLabels(players: readonly ComparedPlayer[]): readonly PlayerLabel[] {
  return players.map((player) =>
    player.state === "missing"
      ? { short: player.name, club: "" }
      : { short: shortLabel(player, players), club: clubNames(player) },
  );
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

function shortLabel(player: FoundPlayer, players: readonly ComparedPlayer[]): string {
  const { name } = player.season;
  const shortName = surname(player);
  const namesakes = players.filter(
    (other): other is FoundPlayer =>
      other !== player && other.state === "found" && surname(other) === shortName,
  );
  if (namesakes.length === 0) return shortName;
  if (namesakes.every((other) => other.season.name !== name)) return name;
  if (namesakes.every((other) => clubNames(other) !== clubNames(player)))
    return `${shortName} (${clubNames(player)})`;
  return `${shortName} (${player.dataset.season.label})`;
}
