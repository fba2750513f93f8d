import type { Interval } from "./interval.ts";
import { HIGH, LOW, SERIES } from "./poissonQuantiles.ts";

/**
 * Garwood's exact 95 % interval of a Poisson count, without a library: the smallest counts are looked up, the limits of
 * others are gamma quantiles by a series. Equal to `exactPoissonInterval` to 1e-8 of the limit.
 *
 * @param count of events, zero or more; a fraction, which no count should have, gets limits no narrower than its own
 * @returns the expected counts between which the true one lies; from 0 for a count of 0
 * @see Garwood 1936, Fiducial Limits for the Poisson Distribution
 */
export function poissonInterval(count: number): Interval {
  return {
    low: LOW[Math.floor(count)] ?? gammaQuantile(-Math.sqrt(count)),
    high: HIGH[Math.ceil(count)] ?? gammaQuantile(Math.sqrt(count + 1)),
  };
}

/** The 2.5 % quantile of a gamma variable whose shape has this negative root, the 97.5 % quantile for a positive one. */
function gammaQuantile(root: number): number {
  return root * (root + SERIES.reduceRight((sum, coefficient) => sum / root + coefficient, 0));
}
