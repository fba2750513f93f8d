import type { FoundPlayer } from "../../comparison/comparison.ts";
import { foundPlayers, type Warned, type Warning } from "./warning.ts";

/** Under this many minutes a rate still swings widely from match to match. */
const FEW_MINUTES = 900;
const VERY_FEW_MINUTES = 450;
/** Fewer matches than this say nothing of who is mostly a substitute. */
const FEWEST_MATCHES = 5;

/** Rates without minutes, rates from few of them, and players who mostly come on. */
export function playingTimeWarnings(warned: Warned): readonly Warning[] {
  const { words, names, comparison } = warned;
  const found = foundPlayers(comparison.players);
  const unknown = found.filter(({ player }) => player.minutes === undefined).map(({ slot }) => slot);
  const between = (low: number, high: number) => (player: FoundPlayer) => {
    const { minutes } = player;
    if (minutes === undefined || minutes < low || minutes >= high) return undefined;
    return words.say("certainty.minutes", { count: minutes });
  };
  return [
    ...(unknown.length === 0
      ? []
      : [{ kind: "rate-only", text: words.say("warning.rate-only", { players: names(unknown) }) } as const]),
    ...listed("very-few-minutes", between(0, VERY_FEW_MINUTES), warned),
    ...listed("few-minutes", between(VERY_FEW_MINUTES, FEW_MINUTES), warned),
    ...listed("substitutes", (player) => mostlySubstitute(player, warned), warned),
  ];
}

/** One line of the players of whom there is something to say, each with it in brackets. */
function listed(
  kind: "very-few-minutes" | "few-minutes" | "substitutes",
  say: (player: FoundPlayer) => string | undefined,
  { comparison, words, names }: Warned,
): readonly Warning[] {
  const players = foundPlayers(comparison.players).flatMap(({ player, slot }) => {
    const detail = say(player);
    return detail === undefined ? [] : [words.say("warning.player", { player: names([slot]), detail })];
  });
  if (players.length === 0) return [];
  return [{ kind, text: words.say(`warning.${kind}`, { players: words.list(players) }) }];
}

/** "3 starts in 20 matches" of who started fewer than half. */
function mostlySubstitute({ matches, starts }: FoundPlayer, { words }: Warned): string | undefined {
  if (matches === undefined || starts === undefined) return undefined;
  if (matches < FEWEST_MATCHES || starts >= matches / 2) return undefined;
  return words.say("warning.starts", { count: starts, matches });
}
