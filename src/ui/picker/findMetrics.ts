import type { Metric } from "../../domain/metric.ts";
import { searchTerms } from "../search/searchTerms.ts";

/**
 * The metrics of which every word of the query begins a word of the label, the id or the definition. Those whose label
 * or id holds them all come first; otherwise the order stays.
 */
export function findMetrics(metrics: readonly Metric[], query: string): readonly Metric[] {
  const starts = searchTerms(query).map((term) => ` ${term}`);
  const holds = (text: string) => {
    const words = ` ${searchTerms(text).join(" ")}`;
    return starts.every((start) => words.includes(start));
  };
  const found = metrics.filter(({ id, label, definition }) => holds(`${label} ${id} ${definition}`));
  const named = found.filter(({ id, label }) => holds(`${label} ${id}`));
  return [...named, ...found.filter((metric) => !named.includes(metric))];
}
