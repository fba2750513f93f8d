export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line of text: where its baseline is, and whether that begins, ends or has its middle there is the drawer's. */
export interface TextMark extends Point {
  readonly text: string;
}

/** The rectangle that lines are drawn in, and what its edges stand for. */
export interface Plot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Days since 1970 at the left and right edge. */
  readonly days: readonly [number, number];
  /** In the metric's unit at the lower and upper edge. */
  readonly values: readonly [number, number];
}

/** Pixels from the left of the chart to a day. */
export function dayX({ x, width, days: [first, last] }: Plot, day: number): number {
  return x + (width * (day - first)) / (last - first);
}

/** Pixels from the top of the chart to a value. */
export function valueY({ y, height, values: [low, high] }: Plot, value: number): number {
  return y + height - (height * (value - low)) / (high - low);
}
