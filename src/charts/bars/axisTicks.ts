import type { MetricUnit } from "../../domain/metric.ts";
import { formatsOf } from "../../messages/formatsOf.ts";
import type { ZeroScale } from "../scale/zeroScale.ts";
import { textWidth } from "../text/textWidth.ts";
import { BARS_TYPE } from "./barsType.ts";

/** A mark on an axis: pixels from its zero, and what stands there. */
export interface AxisTick {
  readonly at: number;
  readonly text: string;
}

const BETWEEN = 6;
/** Digits after the point that a mark has at most. */
const DECIMALS = 4;

/** The marks of an axis `width` pixels long: all of the scale's where they have room, else its two ends. */
export function axisTicks(
  { ticks, end }: ZeroScale,
  width: number,
  { locale, unit }: { readonly locale: string; readonly unit: MetricUnit },
): readonly AxisTick[] {
  const { number } = formatsOf(locale);
  const marks = ticks.map((tick) => ({
    at: (width * tick) / end,
    text: number(tick, DECIMALS) + (unit === "share" ? "%" : ""),
  }));
  const widest = Math.max(...marks.map(({ text }) => textWidth(text, BARS_TYPE.tick)));
  // The first and the last stand within the axis, so that their neighbours come half a text nearer.
  const roomy = width / (ticks.length - 1) >= 1.5 * widest + BETWEEN;
  return roomy ? marks : marks.filter((_, i) => i === 0 || i === marks.length - 1);
}
