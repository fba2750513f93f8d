import { zeroScale } from "../scale/zeroScale.ts";

/** A linear axis: its ends, and round values to mark on it. */
export interface ValueAxis {
  readonly low: number;
  /** Always above `low`. */
  readonly high: number;
  /** Evenly spaced, ascending, from `low` to `high`. */
  readonly ticks: readonly number[];
}

export interface Range {
  readonly low: number;
  readonly high: number;
}

/** How far matches may stretch the axis beyond the means, as a part of their span. */
const STRETCH = 0.45;
/** The means' span counts as no less than this part of the largest. */
const LEAST_SPAN = 0.25;
/** An axis that would begin below this part of its end begins at zero. */
const ZERO_BELOW = 0.5;

/**
 * An axis that holds the means, and of the single matches what does not press the means flat.
 *
 * @param means of everything that must be seen; none below zero
 * @param matches of single matches, which may lie beyond
 * @param marks how many steps to take at most
 */
export function valueAxis(means: Range, matches: Range, marks: number): ValueAxis {
  const span = Math.max(means.high - means.low, LEAST_SPAN * means.high);
  const high = Math.max(means.high, Math.min(matches.high, means.high + STRETCH * span));
  const low = Math.min(means.low, Math.max(matches.low, means.low - STRETCH * span));
  if (low < ZERO_BELOW * high || high <= 0) {
    const { end, ticks } = zeroScale(high, marks);
    return { low: 0, high: end, ticks };
  }
  const { ticks: steps } = zeroScale(high - low, marks);
  const step = (steps[1] ?? 1) - (steps[0] ?? 0);
  const [first, last] = [Math.floor(low / step), Math.ceil(high / step)];
  const ticks = Array.from({ length: last - first + 1 }, (_, i) =>
    Number(((first + i) * step).toPrecision(12)),
  );
  return { low: ticks[0] ?? 0, high: ticks.at(-1) ?? high, ticks };
}

/** The least and the greatest of the values; from 0 to 0 without any. */
export function rangeOf(values: readonly number[]): Range {
  return values.length === 0 ? { low: 0, high: 0 } : { low: Math.min(...values), high: Math.max(...values) };
}
