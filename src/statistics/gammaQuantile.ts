import jStat from "jstat";

/**
 * Quantile of the gamma distribution of scale 1, from the library. It is exact to eleven digits, but too large for the
 * page, which uses `poissonInterval` instead.
 *
 * @param p probability, above 0 and below 1
 * @param shape above 0
 * @returns what a gamma variable of that shape stays below with probability `p`
 */
export function gammaQuantile(p: number, shape: number): number {
  return jStat.gamma.inv(p, shape, 1);
}
