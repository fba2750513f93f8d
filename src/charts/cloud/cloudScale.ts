import type { MetricUnit } from "../../domain/metric.ts";
import { textWidth } from "../text/textWidth.ts";

/** A linear axis of points: it need not hold zero, for no bar stands on it. */
export interface CloudScale {
  readonly start: number;
  /** Always above `start`. */
  readonly end: number;
  /** Round values within, ascending. */
  readonly ticks: readonly number[];
}

/** The least and the greatest of what an axis must hold, in the metric's unit. */
export interface Extent {
  readonly low: number;
  readonly high: number;
}

const PADDING = 0.05;

/**
 * An axis with some room around the extent, marked at multiples of 1, 2 or 5 times a power of ten. What is never below
 * zero gets no axis below it, and a share none above 100.
 *
 * @param marks how many steps to take at most
 */
export function cloudScale({ low, high }: Extent, unit: MetricUnit, marks: number): CloudScale {
  const pad = high > low ? (high - low) * PADDING : Math.max(Math.abs(low) * 0.1, 0.5);
  const start = low >= 0 ? Math.max(0, low - pad) : low - pad;
  const end = unit === "share" && high <= 100 ? Math.min(100, high + pad) : high + pad;
  return { start, end, ticks: roundValues(start, end, marks) };
}

/** The least and the greatest of all the values; NaN is no value. Undefined without any. */
export function extentOf(...lists: readonly ArrayLike<number>[]): Extent | undefined {
  let low = Infinity;
  let high = -Infinity;
  for (const values of lists)
    for (let i = 0; i < values.length; i++) {
      const value = values[i] ?? NaN;
      if (value < low) low = value;
      if (value > high) high = value;
    }
  return low > high ? undefined : { low, high };
}

/** Where a value lies: `from` pixels at the axis's start, `to` at its end. */
export function along(value: number, { start, end }: CloudScale, from: number, to: number): number {
  return from + ((value - start) / (end - start)) * (to - from);
}

/** How the ticks of an axis are printed. */
export function tickFormat(unit: MetricUnit, locale: string): (tick: number) => string {
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 });
  return (tick) => format.format(tick) + (unit === "share" ? "%" : "");
}

/** How many ticks an axis of `width` pixels has room for, printed as its greatest value is. */
export function marksFor(
  width: number,
  { high }: Extent,
  { tick, size }: { readonly tick: (value: number) => string; readonly size: number },
): number {
  const widest = textWidth(tick(Number(high.toPrecision(2))), size);
  return Math.max(2, Math.min(8, Math.floor(width / (widest + 28))));
}

function roundValues(start: number, end: number, marks: number): readonly number[] {
  const rough = (end - start) / marks;
  const power = 10 ** Math.floor(Math.log10(rough));
  const times = [1, 2, 5, 10].find((one) => one * power >= rough * (1 - 1e-9)) ?? 10;
  const step = times * power;
  const first = Math.ceil(start / step - 1e-9);
  const last = Math.floor(end / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) =>
    Number(((first + i) * step).toPrecision(12)),
  );
}
