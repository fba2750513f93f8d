/**
 * Moves labels apart so that none overlaps another, each as near to its wish as the others let it.
 *
 * @param wishes middles in pixels, in any order
 * @param size of one label
 * @param from where the first may begin
 * @param to where the last must end; with too little room they run beyond it, still apart
 * @returns middles, in the order of the wishes
 */
export function spreadOut(
  wishes: readonly number[],
  size: number,
  from: number,
  to: number,
): readonly number[] {
  const order = wishes.map((_, i) => i).toSorted((a, b) => (wishes[a] ?? 0) - (wishes[b] ?? 0) || a - b);
  const middles = wishes.map((wish) => wish);
  let floor = to;
  for (const i of order.toReversed()) {
    middles[i] = Math.min(middles[i] ?? 0, floor - size / 2);
    floor = (middles[i] ?? 0) - size / 2;
  }
  let ceiling = from;
  for (const i of order) {
    middles[i] = Math.max(middles[i] ?? 0, ceiling + size / 2);
    ceiling = (middles[i] ?? 0) + size / 2;
  }
  return middles;
}
