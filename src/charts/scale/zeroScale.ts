/** A linear axis from zero: the end of its domain, and round values to mark on it. */
export interface ZeroScale {
  /** Always above zero. */
  readonly end: number;
  /** From 0 to `end`, evenly spaced, ascending. */
  readonly ticks: readonly number[];
}

// Beyond these, powers of ten are no longer exact numbers, and no figure of a match is there.
const SMALLEST = 1e-9;
const GREATEST = 1e15;

/**
 * A zero-based scale that holds `largest`, marked at multiples of 1, 2 or 5 times a power of ten.
 *
 * @param largest of the values drawn, zero or more; nothing above a billionth gives 0 to 1
 * @param marks how many steps to take at most, at least 1
 */
export function zeroScale(largest: number, marks: number): ZeroScale {
  if (!(largest >= SMALLEST) || !Number.isFinite(largest)) return { end: 1, ticks: [0, 1] };
  if (largest > GREATEST) return { end: largest, ticks: [0, largest] };
  const power = 10 ** Math.floor(Math.log10(largest / marks));
  const step = [1, 2, 5, 10]
    .map((times) => tidy(times * power))
    .find((size) => size * marks >= largest * (1 - 1e-9));
  const size = step ?? tidy(10 * power);
  const steps = Math.max(1, Math.ceil(tidy(largest / size)));
  const ticks = Array.from({ length: steps + 1 }, (_, index) => tidy(index * size));
  return { end: tidy(steps * size), ticks };
}

/** Without the last digits that floating point leaves: 0.30000000000000004 is 0.3. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
