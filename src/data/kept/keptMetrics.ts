import type { Metric } from "../../domain/metric.ts";
import { inStore } from "./inStore.ts";
import { VISIT } from "./visit.ts";

/** The own metrics of everything that is kept, each once; of two datasets that have one, as the first kept has it. */
export async function keptMetrics(): Promise<readonly Metric[]> {
  const stored = await inStore("readonly", (store) => store.objectStore("datasets").getAll()).catch(() => []);
  const records = [...stored, ...[...VISIT.values()].map(({ record }) => record)];
  const metrics = records.flatMap((record) => record.metrics.map((metric) => [metric.id, metric] as const));
  return [...new Map(metrics.toReversed()).values()].toReversed();
}
