import type { Dataset } from "../domain/dataset.ts";
import type { Metric } from "../domain/metric.ts";

/** Those of the metrics that any of the datasets records, or can make as a share of two counts it records. */
export function recordedMetrics(metrics: readonly Metric[], datasets: Iterable<Dataset>): readonly Metric[] {
  const recorded = new Set([...datasets].flatMap(({ metricIds }) => metricIds));
  return metrics.filter(
    ({ id, ratio }) =>
      recorded.has(id) || (ratio && recorded.has(ratio.numerator) && recorded.has(ratio.denominator)),
  );
}
