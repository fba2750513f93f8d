import type { MetricCategory } from "../../domain/metric.ts";
import type { FoundMetric } from "./findMetrics.ts";

/** What was found by category, in the order of each category's first. */
export function byCategory(
  found: readonly FoundMetric[],
): readonly (readonly [MetricCategory, readonly FoundMetric[]])[] {
  const categories = [...new Set(found.map(({ metric }) => metric.category))];
  return categories.map((category) => [category, found.filter(({ metric }) => metric.category === category)]);
}
