import type { MetricId } from "../../domain/ids.ts";
import type { Metric, MetricCategory } from "../../domain/metric.ts";
import { dictionaryMessages } from "../../messages/dictionaryMessages.ts";
import { searchMessages } from "../../messages/searchMessages.ts";
import { createWords } from "../../messages/words.ts";
import { metricFacts } from "../../ui/dictionary/metricFacts.ts";
import type { RawMetric } from "../wyscout/rawMetrics.ts";

const words = createWords("en-GB", { ...dictionaryMessages, ...searchMessages });

/**
 * The metric table as docs/metrics.md prints it, for people.
 *
 * @param recorded what the raw tables feed, and which of it they infer
 * @returns Markdown
 */
export function formatMetrics(metrics: readonly Metric[], recorded: readonly RawMetric[]): string {
  const known = new Map(recorded.map(({ metric }) => [metric.id, metric.derived]));
  const byId = new Map(metrics.map((metric) => [metric.id, metric]));
  const categories = [...new Set(metrics.map(({ category }) => category))];
  const lines = categories.flatMap((category) => [
    `## ${words.say(`category.${category}`)}`,
    "",
    ...inCategory(metrics, category).flatMap((metric) => entry(metric, byId, known)),
  ]);
  return `${[...head(metrics.length), ...lines].join("\n").trimEnd()}\n`;
}

function head(count: number): readonly string[] {
  return [
    "# Metrics",
    "",
    `The ${count} metrics that Per90 knows, printed by \`npm run metrics\` from \`src/domain/metricTable\`: change them there.`,
    "",
    "Spread is how widely a rate varies from match to match: its standard error by the match logs over that of a Poisson count, the median of players with 900 minutes and five counted or more in the shipped data. It widens the interval of players without match logs, and never narrows one. Where fewer than 100 players count that many, or none do, it is 1.",
    "",
  ];
}

function inCategory(metrics: readonly Metric[], category: MetricCategory): readonly Metric[] {
  return metrics.filter((metric) => metric.category === category);
}

function entry(
  metric: Metric,
  metrics: ReadonlyMap<MetricId, Metric>,
  known: ReadonlyMap<MetricId, boolean>,
): readonly string[] {
  const derived = known.get(metric.id) ?? false;
  const facts = metricFacts(metric, words, { derived, metrics });
  return [
    `### ${metric.label}`,
    "",
    metric.definition,
    "",
    `- Id: \`${metric.id}\`; short: ${metric.shortLabel ?? metric.label}`,
    ...facts.map(({ term, text }) => `- ${term}: ${text}`),
    `- Shipped data: ${shippedText(metric, known)}`,
    "",
  ];
}

function shippedText({ id, ratio }: Metric, known: ReadonlyMap<MetricId, boolean>): string {
  const derived = known.get(id);
  if (derived !== undefined) return derived ? "inferred" : "recorded";
  if (ratio !== undefined && known.has(ratio.numerator) && known.has(ratio.denominator))
    return "made of two recorded counts";
  return "none; for files that people bring";
}
