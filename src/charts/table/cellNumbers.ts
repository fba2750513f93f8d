import type { Figure } from "../../comparison/comparison.ts";
import type { Metric } from "../../domain/metric.ts";
import type { Numbers } from "../../selection/selection.ts";

/** The numbers of one cell, each with the digits it is printed with. */
export interface CellNumbers {
  readonly value: number;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly percentile: number | undefined;
  readonly rank: number | undefined;
  /** Among how many: one more than the peers where the player is none of them. */
  readonly of: number | undefined;
  /** False for a player who is not among the peers. */
  readonly member: boolean;
}

/** What a program may read of a figure: the same digits as a person does. */
export function cellNumbers(
  { value, interval, standing }: Figure & { readonly state: "value" },
  metric: Metric,
  numbers: Numbers,
): CellNumbers {
  const ends = typeof interval === "string" ? undefined : interval;
  return {
    value: printedDecimals(value, metric, numbers),
    low: ends && printedDecimals(ends.low, metric, numbers),
    high: ends && printedDecimals(ends.high, metric, numbers),
    percentile: standing && Math.round(standing.percentile),
    rank: standing?.rank,
    of: standing && (standing.member ? standing.of : standing.of + 1),
    member: standing?.member ?? true,
  };
}

/** A value cut to the digits that it is printed with: a metric's own, for totals one or none. */
export function printedDecimals(value: number, { unit, decimals }: Metric, numbers: Numbers): number {
  const total = unit === "count" && numbers === "total";
  return Number(value.toFixed(total ? (Number.isInteger(value) ? 0 : 1) : decimals));
}
