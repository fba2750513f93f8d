import type { Dataset } from "../domain/dataset.ts";
import type { DataHash } from "../domain/ids.ts";
import type { Metric } from "../domain/metric.ts";
import { ROLES } from "../domain/position.ts";
import { presetFor } from "../domain/presets.ts";
import { hashOf } from "./hashOf.ts";

/** The dictionary's files by path under `data/`, and the hash they are kept under for frozen links. */
export interface DictionaryFiles {
  readonly hash: DataHash;
  readonly files: ReadonlyMap<string, string>;
}

/**
 * The dictionary as page and embed read it: a file a metric with the definition codes that the datasets use, without the
 * trap and the kind of interval, which only the page's dictionary shows; and the presets by role. The same files stand
 * under their hash, which a release remembers, beside the whole table for the page of a frozen link.
 *
 * @param metrics the table
 * @param datasets those of the release
 */
export function dictionaryFiles(metrics: readonly Metric[], datasets: readonly Dataset[]): DictionaryFiles {
  const codes = new Set(
    datasets.flatMap(({ columns }) =>
      [...columns.values()].map(({ metric }) => `${metric.id} ${metric.definition}`),
    ),
  );
  const table = metrics.map((metric) => withCodes(metric, codes));
  const served = new Map<string, string>([
    ...table.map(({ trap: _trap, interval: _interval, ...metric }): [string, string] => [
      metric.id,
      JSON.stringify(metric),
    ]),
    ["presets", JSON.stringify(presets())],
  ]);
  const whole = `${JSON.stringify({ format: "per90-dictionary/1", metrics: table })}\n`;
  const kept = new Map([...served, ["metrics", whole]]);
  const hash = hashOf(JSON.stringify([...kept]));
  return { hash, files: new Map([...placed("dictionary", served), ...placed(`dictionary/${hash}`, kept)]) };
}

/** A metric with those of its definition codes that it, or a count it is made of, has in the data. */
function withCodes(metric: Metric, codes: ReadonlySet<string>): Metric {
  const counts = [metric.id, ...(metric.ratio ? Object.values(metric.ratio) : [])];
  return {
    ...metric,
    counted: metric.counted.filter(([code]) => counts.some((id) => codes.has(`${id} ${code}`))),
  };
}

function presets() {
  return Object.fromEntries([...ROLES, undefined].map((role) => [role ?? "unknown", presetFor(role)]));
}

function placed(folder: string, texts: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
  return [...texts].map(([name, text]) => [`${folder}/${name}.json`, text]);
}
