import { AppError } from "../domain/appError.ts";
import type { Dictionary } from "../domain/dictionary.ts";
import type { MetricId } from "../domain/ids.ts";
import type { Metric } from "../domain/metric.ts";
import type { FetchText } from "./fetchText.ts";
import { readJson } from "./readJson.ts";

/**
 * Looks metrics and presets up in `data/dictionary/`, which the build writes from the tables in the code.
 *
 * @param folder another one: that of a release
 */
export function servedDictionary(fetchText: FetchText, folder = "dictionary"): Dictionary {
  return {
    async metric(id) {
      const path = `${folder}/${id}.json`;
      try {
        return readJson(await fetchText(path), path) as Metric;
      } catch (cause) {
        if (cause instanceof AppError && cause.code === "DATA_NOT_FOUND") return undefined;
        throw cause;
      }
    },
    async preset(role) {
      const path = `${folder}/presets.json`;
      const presets = readJson(await fetchText(path), path) as Readonly<Record<string, readonly MetricId[]>>;
      return presets[role ?? "unknown"] ?? [];
    },
  };
}
