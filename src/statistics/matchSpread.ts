/** Sums over the matches of a player, clubs added up. */
export interface MatchTotals {
  /** Matches with minutes. */
  readonly n: number;
  /** Minutes of all matches together, above zero. */
  readonly minutes: number;
  /** Sum of squared minutes. */
  readonly mm: number;
  /** Counts of all matches together. */
  readonly count: number;
  /** Sum of squared counts. */
  readonly xx: number;
  /** Sum of counts times minutes. */
  readonly xm: number;
}

/**
 * How many times wider a rate spreads from match to match than a Poisson count allows: the standard error of the
 * ratio of the sums, `90 sqrt(n / (n - 1) sum (x - r m)^2) / sum m` with `r` the rate a minute, over the Poisson one,
 * `90 sqrt(count) / sum m`.
 *
 * @returns zero or more, 1 where the two agree; undefined for fewer than two matches or a count of 0
 * @see Cochran 1977, Sampling Techniques, chapter 6, the ratio estimator
 */
export function matchSpread({ n, minutes, mm, count, xx, xm }: MatchTotals): number | undefined {
  if (n < 2 || count === 0) return undefined;
  const rate = count / minutes;
  // What rounding leaves of equal sums may be below zero.
  const squares = Math.max(0, xx - 2 * rate * xm + rate * rate * mm);
  return Math.sqrt(((n / (n - 1)) * squares) / count);
}
