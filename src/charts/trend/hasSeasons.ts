import type { ComparedPlayer } from "../../comparison/comparison.ts";

/** True when someone is chosen in more than one dataset, so that there are seasons to follow. */
export function hasSeasons(players: readonly ComparedPlayer[]): boolean {
  const found = players.flatMap((player) => (player.state === "found" ? [player] : []));
  return found.some((one) =>
    found.some((other) => other.season.player === one.season.player && other.dataset.id !== one.dataset.id),
  );
}
