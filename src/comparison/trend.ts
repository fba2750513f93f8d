import type { Metric } from "../domain/metric.ts";
import type { ComparedPlayer, Figure } from "./comparison.ts";
import type { LoadedSelection } from "./loadSelection.ts";
import { matchFigure } from "./matchFigure.ts";
import { playerMatches, type Dates, type NoMatches, type PlayedMatch } from "./playerMatches.ts";

/** Minutes that a rolling mean is taken over, and that it begins at. */
export const WINDOW = 900;
export const BEGINS_AT = 270;

/** One match of a trend. */
export interface TrendPoint {
  readonly match: PlayedMatch;
  /** Of this match alone. */
  readonly own: Figure;
  /** Over the last minutes up to and with this match; undefined before there are enough. */
  readonly rolling: Rolling | undefined;
}

/** The figure of a window of matches. */
export interface Rolling {
  readonly figure: Figure;
  /** Place of the window's first match among the player's. */
  readonly first: number;
  readonly minutes: number;
}

/** One player match by match, or why not. */
export type PlayerTrend =
  | {
      readonly state: "drawn";
      readonly slot: number;
      readonly points: readonly TrendPoint[];
      /** Of all matches shown. */
      readonly overall: Figure;
    }
  | { readonly state: "none"; readonly slot: number; readonly reason: NoMatches };

/**
 * Every chosen player match by match on one metric: counts per 90 minutes, shares in percent.
 *
 * @param dates cut the matches; nothing from outside of them is used
 * @returns in slot order
 */
export function trend(
  players: readonly ComparedPlayer[],
  metric: Metric,
  loaded: Pick<LoadedSelection, "logs" | "served">,
  dates: Dates,
): readonly PlayerTrend[] {
  return players.map((player, slot): PlayerTrend => {
    const matches = playerMatches(player, metric, loaded, dates);
    if (typeof matches === "string") return { state: "none", slot, reason: matches };
    const points = matches.map((match, i) => ({
      match,
      own: matchFigure([match], metric),
      rolling: rolling(matches, i, metric),
    }));
    return { state: "drawn", slot, points, overall: matchFigure(matches, metric) };
  });
}

/**
 * The figure over a player's last minutes: the fewest whole matches, up to and with one of them, that come to the
 * window, or all there are while those are fewer.
 *
 * @param last place of the match that ends the window
 * @param window minutes; Infinity takes every match so far
 * @returns undefined while there are fewer than 270 minutes
 */
export function rolling(
  matches: readonly PlayedMatch[],
  last: number,
  metric: Metric,
  window = WINDOW,
): Rolling | undefined {
  let [first, minutes] = [last + 1, 0];
  while (first > 0 && minutes < window) {
    first -= 1;
    minutes += matches[first]?.minutes ?? 0;
  }
  if (minutes < BEGINS_AT) return undefined;
  return { figure: matchFigure(matches.slice(first, last + 1), metric), first, minutes };
}
