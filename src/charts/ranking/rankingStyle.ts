import { textWidth } from "../text/textWidth.ts";
import type { RankingModel, RankingRow } from "./model.ts";
import { RANKING_TYPE } from "./rankingType.ts";

/** Names stand above the bars in less than this many pixels. */
const NARROW = 460;
/** No name takes more than this part of the width. */
const WIDEST_NAME = 0.46;
const BESIDE = 8;

/** How the lines of one ranking are set; all alike. */
export interface RankingStyle {
  /** Names and values above the bars. */
  readonly stacked: boolean;
  /** From one line to the next. */
  readonly pitch: number;
  readonly barHeight: number;
  /** From a line's top to its bar. */
  readonly barTop: number;
  /** Right end of the ranks, left of the names. */
  readonly rankEnd: number;
  readonly nameStart: number;
  /** Where names and what stands beside them must end. */
  readonly nameEnd: number;
  /** Both ends of the axis. */
  readonly start: number;
  readonly end: number;
}

/** Wide, a line is rank, name, bar, value; narrow, the bar takes the line below the rest. */
export function rankingStyle({ rows }: RankingModel, width: number): RankingStyle {
  const stacked = width < NARROW;
  const widest = (each: (row: RankingRow) => number) => Math.ceil(Math.max(0, ...rows.map(each)));
  // Brackets and equals signs are wider than letters in some fonts.
  const rankEnd = widest(({ rank }) => (rank === "" ? 0 : textWidth(rank, RANKING_TYPE.rank) + 4));
  const values = widest(({ value, text }) =>
    value === undefined ? 0 : textWidth(text, RANKING_TYPE.value, true),
  );
  const nameStart = rankEnd === 0 ? 0 : rankEnd + BESIDE;
  if (stacked) {
    const nameEnd = width - values - BESIDE;
    return {
      stacked,
      pitch: 36,
      barHeight: 10,
      barTop: 19,
      rankEnd,
      nameStart,
      nameEnd,
      start: 0,
      end: width,
    };
  }
  const names = widest((row) => nameWidth(row) + (row.quiet === "" ? 0 : BESIDE + quietWidth(row)));
  const nameEnd = Math.min(nameStart + names, Math.floor(width * WIDEST_NAME));
  const [start, end] = [nameEnd + 12, width - values - BESIDE];
  return { stacked, pitch: 26, barHeight: 16, barTop: 5, rankEnd, nameStart, nameEnd, start, end };
}

/** Pixels of a name: a chosen player's is bold. */
export function nameWidth({ label, slot }: RankingRow): number {
  return textWidth(label.short, RANKING_TYPE.name, slot !== undefined);
}

function quietWidth({ quiet }: RankingRow): number {
  return textWidth(quiet, RANKING_TYPE.quiet);
}
