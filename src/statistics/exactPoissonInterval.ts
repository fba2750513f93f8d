import { gammaQuantile } from "./gammaQuantile.ts";
import type { Interval } from "./interval.ts";

/**
 * Garwood's exact Poisson interval at any confidence. Not for the page: it needs the library.
 *
 * @param count of events, zero or more
 * @param confidence above 0 and below 1, e.g. 0.95
 * @returns the expected counts between which the true one lies; from 0 for a count of 0
 * @see Garwood 1936, Fiducial Limits for the Poisson Distribution. A gamma quantile of scale 1 is half of the
 *   chi-square quantile of twice its shape.
 */
export function exactPoissonInterval(count: number, confidence: number): Interval {
  const tail = (1 - confidence) / 2;
  return {
    low: count === 0 ? 0 : gammaQuantile(tail, count),
    high: gammaQuantile(1 - tail, count + 1),
  };
}
