import type { Metric } from "../domain/metric.ts";
import type { FetchText } from "./fetchText.ts";
import { parseDictionary } from "./parseDictionary.ts";
import { parseIndex } from "./parseIndex.ts";

/** The metrics that only the site's own library has; none where it has none, or cannot say now. */
export async function siteMetrics(fetchText: FetchText): Promise<readonly Metric[]> {
  try {
    const { ownMetrics } = parseIndex(await fetchText("index.json"), "index.json");
    return ownMetrics === undefined ? [] : parseDictionary(await fetchText(ownMetrics), ownMetrics);
  } catch {
    return [];
  }
}
