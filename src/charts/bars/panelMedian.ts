import type { ComparedMetric } from "../../comparison/comparison.ts";
import { valueText, type ChartWords } from "../../findings/figureText.ts";
import type { Numbers } from "../../selection/selection.ts";

/** A median in its panel's unit, and how it is named. */
export interface PanelMedian {
  readonly value: number;
  readonly label: string;
}

/** The peers' median; undefined without peers. */
export function panelMedian(
  { metric, peers }: ComparedMetric,
  numbers: Numbers,
  words: ChartWords,
): PanelMedian | undefined {
  if (peers === undefined) return undefined;
  // The median of percentiles is 50 by what a percentile is.
  const value = numbers === "pct" ? 50 : peers.median;
  const printed = numbers === "pct" ? "50" : valueText(value, metric, numbers, words);
  return { value, label: words.say("bars.median", { value: printed }) };
}
