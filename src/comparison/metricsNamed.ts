import type { Dictionary } from "../domain/dictionary.ts";
import type { MetricId } from "../domain/ids.ts";
import type { Metric } from "../domain/metric.ts";

/** The metrics of these ids, in order; one that is no metric's is left out. */
export async function metricsNamed(
  ids: readonly MetricId[],
  dictionary: Dictionary,
): Promise<readonly Metric[]> {
  const metrics = await Promise.all(ids.map((id) => dictionary.metric(id)));
  return metrics.filter((metric) => metric !== undefined);
}
