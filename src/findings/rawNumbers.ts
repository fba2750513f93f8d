import type { Numbers } from "../selection/selection.ts";

/** What raw values are printed as where percentiles are drawn anyway: per 90 unless totals are asked for. */
export function rawNumbers(numbers: Numbers): Exclude<Numbers, "pct"> {
  return numbers === "pct" ? "per90" : numbers;
}
