import { gammaQuantile } from "./gammaQuantile.ts";
import type { Interval } from "./interval.ts";

/**
 * Jeffreys' interval of a Poisson count: narrower than Garwood's, and right on average rather than always. Not for the
 * page: it needs the library.
 *
 * @param count of events, zero or more
 * @param confidence above 0 and below 1, e.g. 0.95
 * @returns expected counts; the lower one is above 0 even for a count of 0
 * @see Swift 2009, Comparison of Confidence Intervals for a Poisson Mean
 */
export function jeffreysInterval(count: number, confidence: number): Interval {
  const tail = (1 - confidence) / 2;
  return { low: gammaQuantile(tail, count + 0.5), high: gammaQuantile(1 - tail, count + 0.5) };
}
