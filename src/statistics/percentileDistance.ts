/** How far two players are apart, and over how many metrics. */
export interface PercentileDistance {
  /** 0..100; NaN when they share no metric. */
  readonly distance: number;
  /** Metrics that both have. */
  readonly shared: number;
}

/**
 * Root of the mean squared difference of two players' percentiles, over the metrics that both have.
 *
 * @param a a percentile a metric, 0..100; NaN where there is none
 * @param b the same metrics in the same order
 */
export function percentileDistance(a: ArrayLike<number>, b: ArrayLike<number>): PercentileDistance {
  let squares = 0;
  let shared = 0;
  for (let i = 0; i < a.length; i += 1) {
    const gap = (a[i] ?? NaN) - (b[i] ?? NaN);
    if (Number.isNaN(gap)) continue;
    squares += gap * gap;
    shared += 1;
  }
  return { distance: Math.sqrt(squares / shared), shared };
}
