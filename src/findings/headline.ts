import type { Comparison } from "../comparison/comparison.ts";
import type { ChartWords } from "./figureText.ts";
import { metricFinding } from "./metricFinding.ts";
import { startOfSentence } from "./startOfSentence.ts";
import { whoIsCompared } from "./whoIsCompared.ts";

/**
 * The finding, in at most ten words for names of everyday length; computed from the drawn numbers. Players whose
 * printed numbers are equal are level; for a metric where lower is better the fewest is the news. Nobody is said to be
 * ahead whose interval denies it: a figure that has none is taken at its word.
 */
export function headline(comparison: Comparison, words: ChartWords): string {
  const { players, datasets, metrics } = comparison;
  const [compared, ...more] = metrics;
  const isOne = compared !== undefined && more.length === 0 && players.length > 0 && datasets.length > 0;
  const finding = isOne ? metricFinding(comparison, compared, words) : whoIsCompared(comparison, words);
  return startOfSentence(finding, words.locale);
}
