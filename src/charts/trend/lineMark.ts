import type { TrendLine } from "./model.ts";
import { dayX, valueY, type Plot, type Point } from "./plot.ts";

/** One player's line in pixels. */
export interface LineMark {
  readonly slot: number;
  /** The rolling mean; empty while there are too few minutes. */
  readonly line: readonly Point[];
  /** Single matches within the axis, and at its edges those beyond it. */
  readonly dots: readonly Point[];
  readonly above: readonly Point[];
  readonly below: readonly Point[];
  /** A place a match, in the line's order: its mean, or its own figure where there is no mean yet. */
  readonly places: readonly Point[];
}

/** Places one line and its single matches. */
export function lineMark({ slot, marks }: TrendLine, plot: Plot): LineMark {
  const [low, high] = plot.values;
  const at = (day: number, value: number): Point => ({ x: dayX(plot, day), y: valueY(plot, value) });
  const own = marks.flatMap(({ day, own: value }) => (value === undefined ? [] : [{ day, value }]));
  const atEdge = (edge: number, beyond: (value: number) => boolean) =>
    own.filter(({ value }) => beyond(value)).map(({ day }) => at(day, edge));
  return {
    slot,
    line: marks.flatMap(({ day, rolling }) => (rolling === undefined ? [] : [at(day, rolling)])),
    dots: own.filter(({ value }) => value >= low && value <= high).map(({ day, value }) => at(day, value)),
    above: atEdge(high, (value) => value > high),
    below: atEdge(low, (value) => value < low),
    places: marks.map(({ day, rolling, own: alone }) =>
      at(day, Math.min(high, Math.max(low, rolling ?? alone ?? low))),
    ),
  };
}
