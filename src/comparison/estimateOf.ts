import type { Estimate } from "../statistics/clearDifference.ts";
import type { Figure } from "./comparison.ts";

/** A figure with its 95 % interval; undefined without either. */
export function estimateOf(figure: Figure | undefined): Estimate | undefined {
  if (figure?.state !== "value" || typeof figure.interval === "string") return undefined;
  return { value: figure.value, interval: figure.interval };
}
