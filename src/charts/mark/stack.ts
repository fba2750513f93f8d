/**
 * Moves points on one line off it, so that those that would cover each other stand above each other.
 *
 * @param xs where the points are along the line, pixels
 * @param size of a point, pixels
 * @returns in the order of `xs`, lanes from the line: 0 on it, -0.5 and 0.5 for two, -1, 0 and 1 for three
 */
export function stack(xs: readonly number[], size: number): readonly number[] {
  const order = xs.map((x, index) => ({ x, index })).toSorted((a, b) => a.x - b.x || a.index - b.index);
  const lanes = xs.map(() => 0);
  let pile: { index: number; lane: number }[] = [];
  let ends: number[] = [];
  const settle = () => {
    for (const { index, lane } of pile) lanes[index] = lane - (ends.length - 1) / 2;
    pile = [];
    ends = [];
  };
  for (const { x, index } of order) {
    if (ends.every((end) => end <= x)) settle();
    const free = ends.findIndex((end) => end <= x);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = x + size;
    pile.push({ index, lane });
  }
  settle();
  return lanes;
}
