import type { Dataset } from "../domain/dataset.ts";
import { METRICS } from "../domain/metrics.ts";
import { ROLES } from "../domain/position.ts";
import { presetFor } from "../domain/presets.ts";

/**
 * The dictionary as the embed reads it: a file a metric with the definition codes that the datasets use, without the
 * trap and the kind of interval, which only the page's dictionary shows; and the presets by role.
 *
 * @returns text by path under `data/`
 */
export function dictionaryFiles(datasets: readonly Dataset[]): ReadonlyMap<string, string> {
  const codes = new Set(
    datasets.flatMap(({ columns }) =>
      [...columns.values()].map(({ metric }) => `${metric.id} ${metric.definition}`),
    ),
  );
  const files = METRICS.map(({ trap: _trap, interval: _interval, ...metric }): [string, string] => {
    const counts = [metric.id, ...(metric.ratio ? Object.values(metric.ratio) : [])];
    const counted = metric.counted.filter(([code]) => counts.some((id) => codes.has(`${id} ${code}`)));
    return [`dictionary/${metric.id}.json`, JSON.stringify({ ...metric, counted })];
  });
  const presets = Object.fromEntries(
    [...ROLES, undefined].map((role) => [role ?? "unknown", presetFor(role)]),
  );
  return new Map([...files, ["dictionary/presets.json", JSON.stringify(presets)]]);
}
