/** A gamma distribution of rates: what is believed before counting. Its mean is `events / exposure`. */
export interface RatePrior {
  readonly events: number;
  readonly exposure: number;
}

/**
 * A rate shrunken towards what is usual, by the gamma-Poisson rule: the prior's events and exposure are added.
 *
 * @param count of events, zero or more
 * @param exposure what the count is divided by, in the prior's unit; minutes / 90 for a rate per 90
 * @returns mean and standard deviation of the rate, per unit of exposure
 * @see tonyelhabr.rbind.io/posts/xg-ratio-empirical-bayes
 */
export function gammaPoissonShrunken(
  prior: RatePrior,
  count: number,
  exposure: number,
): { readonly mean: number; readonly sd: number } {
  const events = prior.events + count;
  const all = prior.exposure + exposure;
  return { mean: events / all, sd: Math.sqrt(events) / all };
}

/** A beta distribution of shares: what is believed before counting. */
export interface SharePrior {
  readonly successes: number;
  readonly failures: number;
}

/**
 * A share shrunken towards what is usual, by the beta-binomial rule: the prior's successes and failures are added.
 *
 * @param k successes, 0..n
 * @param n attempts, zero or more
 * @returns percent, 0..100
 * @see tonyelhabr.rbind.io/posts/xg-ratio-empirical-bayes
 */
export function betaBinomialShrunken(prior: SharePrior, k: number, n: number): number {
  return (100 * (prior.successes + k)) / (prior.successes + prior.failures + n);
}
