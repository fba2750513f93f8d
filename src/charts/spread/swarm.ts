/**
 * Keeps dots apart that lie close along a strip: each goes into the row nearest to the middle that has room for it.
 * Rows lie a dot's width apart; where that takes more height than there is they lie closer, over each other, and what
 * is still too high for nearly all others begins again at the middle.
 *
 * @param xs pixels along the strip
 * @param size of a dot in pixels, with the room around it
 * @param most pixels of height
 * @returns pixels from the middle of the strip, up is below zero; and the height they take
 */
export function swarm(
  xs: Float64Array,
  size: number,
  most: number,
): { readonly ys: Float64Array; readonly height: number } {
  const order = Uint32Array.from(xs.keys()).sort((a, b) => (xs[a] ?? 0) - (xs[b] ?? 0));
  const rows = new Uint32Array(xs.length);
  const ends: number[] = [];
  for (const dot of order) {
    const x = xs[dot] ?? 0;
    let row = 0;
    while (row < ends.length && x - (ends[row] ?? 0) < size) row++;
    ends[row] = x;
    rows[dot] = row;
  }
  const needed = size * Math.max(1, rowsOfMost(rows));
  const height = Math.min(needed, most);
  const step = (size * height) / needed;
  const fitting = Math.max(1, Math.floor(most / step));
  return {
    ys: Float64Array.from(rows, (row) => offset(row % fitting) * step),
    height: Math.min(most, step * ends.length),
  };
}

/** As many rows as hold nearly all dots: one heap alone, of who never scored, does not flatten the rest. */
function rowsOfMost(rows: Uint32Array): number {
  const sorted = rows.toSorted();
  return (sorted[Math.floor((sorted.length - 1) * 0.97)] ?? 0) + 1;
}

/** Rows in order of their distance from the middle: 0, 1 above, 1 below, 2 above. */
function offset(row: number): number {
  const away = Math.ceil(row / 2);
  return row % 2 === 1 ? -away : away;
}
