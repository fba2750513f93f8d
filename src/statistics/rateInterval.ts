import type { Interval } from "./interval.ts";
import { poissonInterval } from "./poissonInterval.ts";

/**
 * The 95 % interval of a rate per 90 minutes: the exact Poisson interval of its count, widened by the spread.
 *
 * @param count of events, whole, zero or more
 * @param minutes above zero, from the same source as the count
 * @param spread what both half-widths are multiplied by, see `matchSpread`; below 1 it counts as 1
 * @returns per 90; holds the rate, is never below zero and never of zero width
 */
export function rateInterval(count: number, minutes: number, spread: number): Interval {
  const { low, high } = countInterval(count, spread);
  return { low: (90 * low) / minutes, high: (90 * high) / minutes };
}

/**
 * The same of the total.
 *
 * @returns events; holds the count, is never below zero and never of zero width
 */
export function countInterval(count: number, spread: number): Interval {
  const { low, high } = poissonInterval(count);
  const wider = Math.max(1, spread);
  return { low: Math.max(0, count - (count - low) * wider), high: count + (high - count) * wider };
}
