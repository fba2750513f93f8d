import type { Metric } from "../../domain/metric.ts";
import { type MetricName, type MetricNames, PROVIDERS } from "../../domain/metricNames.ts";
import { searchTerms } from "../search/searchTerms.ts";

/** A metric that a search found; `name` is the provider's name that it was found by, if it was not by our own. */
export interface FoundMetric {
  readonly metric: Metric;
  readonly name?: MetricName;
}

/**
 * The metrics of which every word of the query begins a word of the label, the id, the definition, or a provider's name.
 *
 * @returns first what is called exactly so, by us or by a provider; then by label or id, by a provider's name, by
 * definition; otherwise the order stays
 */
export function findMetrics(
  metrics: readonly Metric[],
  query: string,
  names: MetricNames,
): readonly FoundMetric[] {
  const terms = searchTerms(query);
  if (terms.length === 0) return metrics.map((metric) => ({ metric }));
  return metrics
    .flatMap((metric) => match(metric, terms, names.get(metric.id) ?? []) ?? [])
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ found }) => found);
}

interface Match {
  readonly rank: number;
  readonly found: FoundMetric;
}

function match(metric: Metric, terms: readonly string[], names: readonly MetricName[]): Match | undefined {
  const { id, label, definition } = metric;
  if (isCalled(label, terms) || isCalled(id, terms)) return { rank: 0, found: { metric } };
  const exact = names.find(({ name }) => isCalled(name, terms));
  if (exact !== undefined) return { rank: 0, found: { metric, name: exact } };
  if (holds(`${label} ${id}`, terms)) return { rank: 1, found: { metric } };
  const name = names.find((one) => holds(`${PROVIDERS[one.provider]} ${one.group ?? ""} ${one.name}`, terms));
  if (name !== undefined) return { rank: 2, found: { metric, name } };
  return holds(`${label} ${id} ${definition}`, terms) ? { rank: 3, found: { metric } } : undefined;
}

function isCalled(text: string, terms: readonly string[]): boolean {
  return searchTerms(text).join(" ") === terms.join(" ");
}

function holds(text: string, terms: readonly string[]): boolean {
  const words = ` ${searchTerms(text).join(" ")}`;
  return terms.every((term) => words.includes(` ${term}`));
}
