import type { Interval } from "./interval.ts";

/** The 97.5 % quantile of the normal distribution. */
const Z = 1.959963984540054;

/**
 * Wilson's 95 % score interval of a share.
 *
 * @param k successes, 0..n
 * @param n attempts, above zero
 * @returns percent, 0..100; holds the share itself
 * @see Wilson 1927; Newcombe 1998, Two-sided Confidence Intervals for the Single Proportion
 */
export function wilsonInterval(k: number, n: number): Interval {
  return { low: lowest(k, n), high: 100 - lowest(n - k, n) };
}

/** The upper end is the lower one of the failures, so that no rounding moves an end past 0 or 100. */
function lowest(k: number, n: number): number {
  const squared = Z * Z;
  const half = Z * Math.sqrt((k * (n - k)) / n + squared / 4);
  return Math.max(0, (100 * (k + squared / 2 - half)) / (n + squared));
}
