import type { Interval } from "../../statistics/interval.ts";
import { along, type CloudScale, type Extent } from "./cloudScale.ts";
import { tenth } from "../mark/tenth.ts";

/** An interval along an axis in pixels; an end that lies beyond the axis is open: it goes on. */
export interface Whisker {
  readonly from: number;
  readonly to: number;
  readonly openFrom: boolean;
  readonly openTo: boolean;
}

/** At most this much of the span of values is added to an axis for the intervals beyond. */
const REACH = 0.5;

/**
 * What an axis must hold of points and their intervals: all points, and of an interval as much as does not press the
 * points together.
 *
 * @param points extent of every value drawn
 * @param free true when there are no peers to press together, so that every interval is held whole
 */
export function withWhiskers(points: Extent, intervals: readonly Interval[], free: boolean): Extent {
  const reach = free ? Infinity : (points.high - points.low) * REACH;
  return {
    low: Math.min(points.low, ...intervals.map(({ low }) => Math.max(low, points.low - reach))),
    high: Math.max(points.high, ...intervals.map(({ high }) => Math.min(high, points.high + reach))),
  };
}

/** Places an interval on an axis whose ends lie at `start` and `end` pixels. */
export function whisker({ low, high }: Interval, scale: CloudScale, start: number, end: number): Whisker {
  return {
    from: along(Math.max(low, scale.start), scale, start, end),
    to: along(Math.min(high, scale.end), scale, start, end),
    openFrom: low < scale.start,
    openTo: high > scale.end,
  };
}

/** The path of a whisker along a row: a bar at a closed end, an arrow at an open one. */
export function whiskerAcross({ from, to, openFrom, openTo }: Whisker, y: number, cap: number): string {
  const [a, b] = [tenth(from), tenth(to)];
  return `M${a} ${y}H${b}${endAcross(a, y, cap, openFrom ? 1 : 0)}${endAcross(b, y, cap, openTo ? -1 : 0)}`;
}

/** The path of a whisker up a column; `from` is the lower end, which has the greater pixels. */
export function whiskerUp({ from, to, openFrom, openTo }: Whisker, x: number, cap: number): string {
  const [a, b] = [tenth(from), tenth(to)];
  return `M${x} ${a}V${b}${endUp(x, a, cap, openFrom ? -1 : 0)}${endUp(x, b, cap, openTo ? 1 : 0)}`;
}

/** `back`: how the barbs of an open end point, 0 for a closed one. */
function endAcross(x: number, y: number, cap: number, back: number): string {
  return back === 0
    ? `M${x} ${y - cap}v${2 * cap}`
    : `M${x + back * cap} ${y - cap}l${-back * cap} ${cap}l${back * cap} ${cap}`;
}

function endUp(x: number, y: number, cap: number, back: number): string {
  return back === 0
    ? `M${x - cap} ${y}h${2 * cap}`
    : `M${x - cap} ${y + back * cap}l${cap} ${-back * cap}l${cap} ${back * cap}`;
}
