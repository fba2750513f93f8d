/** Where an item of a running line stands: pixels from the left, and the line from 0. */
export interface Flowed {
  readonly x: number;
  readonly line: number;
}

/** Items side by side, as many a line as `room` holds; one wider than that has a line of its own. All in pixels. */
export function flow(widths: readonly number[], room: number, gap: number): readonly Flowed[] {
  let x = 0;
  let line = 0;
  return widths.map((width) => {
    if (x > 0 && x + width > room) {
      x = 0;
      line += 1;
    }
    const at = { x, line };
    x += width + gap;
    return at;
  });
}
