import type { Interval } from "./interval.ts";

/** A value and its 95 % interval, in one unit. */
export interface Estimate {
  readonly value: number;
  readonly interval: Interval;
}

/**
 * Whether a difference is clear: its 95 % interval excludes zero. The interval's half-width is the root of the summed
 * squares of the half-widths that face each other: the lower one of the greater value, the upper one of the lesser.
 *
 * @param a in the same unit as `b`; the order makes no difference
 * @returns false for equal values
 * @see Zou and Donner 2008, Construction of Confidence Limits about Effect Measures (the MOVER)
 */
export function isClear(a: Estimate, b: Estimate): boolean {
  const [more, less] = a.value > b.value ? [a, b] : [b, a];
  const width = Math.hypot(more.value - more.interval.low, less.interval.high - less.value);
  return more.value - less.value > width;
}
