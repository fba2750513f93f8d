/**
 * Quantile of sorted values by linear interpolation between the two nearest: type 7, the default of R, NumPy and
 * spreadsheets. With `p` a half it is the median.
 *
 * @param sorted ascending, at least one value
 * @param p share of the values below, 0..1
 * @returns in the unit of the values; the least for 0, the greatest for 1, NaN when there are no values
 * @see Hyndman and Fan 1996, Sample Quantiles in Statistical Packages
 */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  const place = (sorted.length - 1) * p;
  const below = Math.floor(place);
  const low = sorted[below] ?? NaN;
  const high = sorted[below + 1] ?? low;
  return Math.min(high, low + (high - low) * (place - below));
}
