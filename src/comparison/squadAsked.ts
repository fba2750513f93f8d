import type { Selection } from "../selection/selection.ts";
import type { ComparedPlayer } from "./comparison.ts";

/** The club and dataset that a squad is asked of; absent in the link, the first found player's club of most minutes. */
export function squadAsked(
  asked: Selection["squad"],
  players: readonly ComparedPlayer[],
): Selection["squad"] {
  if (asked !== undefined) return asked;
  const first = players.find((player) => player.state === "found");
  return first?.state === "found" ? { club: first.season.club.id, dataset: first.dataset.id } : undefined;
}
