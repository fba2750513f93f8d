/**
 * The value below which a share of a sample lies, by linear interpolation.
 *
 * @param values at least one, any order
 * @param share 0..1
 * @throws RangeError for an empty sample
 */
export function quantile(values, share) {
  if (values.length === 0) throw new RangeError("A sample needs at least one value");
  const sorted = values.toSorted((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const below = Math.floor(at);
  const low = sorted[below];
  return low + (sorted[Math.ceil(at)] - low) * (at - below);
}

/** The middle of a sample, with the quarter below and the quarter above. */
export function summary(values) {
  return { median: quantile(values, 0.5), p25: quantile(values, 0.25), p75: quantile(values, 0.75) };
}

/** How many times `of` goes into `value`; undefined where `of` is zero. */
export function ratio(value, of) {
  return of === 0 ? undefined : value / of;
}

/** A new order of the same items; `random` gives 0..1. */
export function shuffled(items, random = Math.random) {
  return items
    .map((item) => ({ item, order: random() }))
    .toSorted((a, b) => a.order - b.order)
    .map(({ item }) => item);
}
