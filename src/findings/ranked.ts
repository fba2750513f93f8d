import type { ComparedMetric, Comparison } from "../comparison/comparison.ts";
import type { Direction } from "../domain/metric.ts";
import type { Estimate } from "../statistics/clearDifference.ts";
import { valueText, type ChartWords } from "./figureText.ts";
import { playerLabels } from "./playerLabels.ts";

/**
 * A player with a figure, as findings speak of them: highest first, equal when printed equal. A figure without an
 * interval is taken at its word: its interval is the value alone.
 */
export interface Ranked extends Estimate {
  readonly slot: number;
  readonly label: string;
  readonly text: string;
}

/** The players who have a figure on a metric, highest first; slots break ties. */
export function ranked(
  comparison: Comparison,
  compared: ComparedMetric,
  words: ChartWords,
): readonly Ranked[] {
  const labels = playerLabels(comparison.players, words);
  return compared.figures
    .flatMap((figure, slot) => {
      const label = labels[slot]?.short;
      if (figure.state === "gap" || label === undefined) return [];
      const { value } = figure;
      const interval = typeof figure.interval === "string" ? { low: value, high: value } : figure.interval;
      return [
        { slot, label, value, interval, text: valueText(value, compared.metric, comparison.numbers, words) },
      ];
    })
    .toSorted((a, b) => b.value - a.value || a.slot - b.slot);
}

/** The same players with the best first: the lowest where lower is better, the highest otherwise; slots break ties. */
export function fromBest(highestFirst: readonly Ranked[], direction: Direction): readonly Ranked[] {
  return direction === "lower" ? lowestFirst(highestFirst) : highestFirst;
}

/** Lowest first; slots break ties. */
export function lowestFirst(ranks: readonly Ranked[]): readonly Ranked[] {
  return ranks.toSorted((a, b) => a.value - b.value || a.slot - b.slot);
}
