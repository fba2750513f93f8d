import { isClear } from "../statistics/clearDifference.ts";
import type { Ranked } from "./ranked.ts";

/**
 * Who leads: the fewest from the top of whom each is clear of everybody below; all of them where no such line can
 * be drawn.
 *
 * @param best in order, at least one
 */
export function leading(best: readonly Ranked[]): readonly Ranked[] {
  const last = best.findIndex((_, at) =>
    best.slice(0, at + 1).every((one) => best.slice(at + 1).every((other) => areClear(one, other))),
  );
  return best.slice(0, last + 1);
}

/** What is printed equal is never told apart. */
export function areClear(one: Ranked, other: Ranked): boolean {
  return one.text !== other.text && isClear(one, other);
}
