import type { ComparedPlayer } from "./comparison.ts";
import type { LoadedSelection } from "./loadSelection.ts";
import { playerMatches } from "./playerMatches.ts";

/** First and last day, ISO dates, both included. */
export interface MatchDates {
  readonly first: string;
  readonly last: string;
}

/**
 * The days from the first to the last match that any of the players has on the first metric, whatever dates were asked
 * for.
 *
 * @returns undefined where no match is known
 */
export function matchDates(
  players: readonly ComparedPlayer[],
  loaded: Pick<LoadedSelection, "logs" | "served" | "metrics">,
): MatchDates | undefined {
  const [metric] = loaded.metrics;
  if (metric === undefined) return undefined;
  const dates = players
    .flatMap((player) => {
      const matches = playerMatches(player, metric, loaded, {});
      return typeof matches === "string" ? [] : matches.map(({ date }) => date);
    })
    .toSorted();
  const [first] = dates;
  const last = dates.at(-1);
  return first === undefined || last === undefined ? undefined : { first, last };
}
