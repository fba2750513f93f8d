import { cutText } from "../text/fitText.ts";
import { textWidth } from "../text/textWidth.ts";
import type { TrendModel } from "./model.ts";
import { TREND_TYPE } from "./trendType.ts";

/** A change of clubs: a mark down from its text to the line. */
export interface MoveMark {
  readonly slot: number;
  /** Where the first match for the new club is. */
  readonly x: number;
  /** The text's left end and baseline. */
  readonly text: { readonly x: number; readonly y: number; readonly text: string };
}

/** Pixels of a line of moves above the plot. */
export const LANE_HEIGHT = 17;
const BETWEEN = 10;

/**
 * Places what is said of moves above the plot, in as many lines as keep them apart.
 *
 * @param dayAt pixels of a day
 */
export function moveMarks(
  { lines }: TrendModel,
  dayAt: (day: number) => number,
  width: number,
): { readonly marks: readonly MoveMark[]; readonly lanes: number } {
  const taken: number[] = [];
  const moves = lines.flatMap(({ slot, moves: own }) =>
    own.map(({ day, text }) => ({ slot, x: dayAt(day), text })),
  );
  const marks = moves
    .toSorted((a, b) => a.x - b.x)
    .map((move) => {
      const text = cutText(move.text, width, { size: TREND_TYPE.move });
      const wide = textWidth(text, TREND_TYPE.move);
      const x = Math.min(width - wide, Math.max(0, move.x - wide / 2));
      const free = taken.findIndex((end) => end + BETWEEN <= x);
      const lane = free < 0 ? taken.length : free;
      taken[lane] = x + wide;
      return { slot: move.slot, x: move.x, text: { x, y: 13 + lane * LANE_HEIGHT, text } };
    });
  return { marks, lanes: taken.length };
}
