import type { MetricId } from "../../domain/ids.ts";
import type { Metric } from "../../domain/metric.ts";
import type { EntryWords } from "./dictionaryWords.ts";

/** What is known of a metric beside the metric itself. */
export interface MetricKnowledge {
  /** Whether the shown data infers the metric from the order of events. */
  readonly derived?: boolean;
  /** Where the two counts of a share are looked up; without it the formula is left to the definition. */
  readonly metrics?: ReadonlyMap<MetricId, Metric>;
}

/** One thing to know of a metric, with what it is about. */
export interface MetricFact {
  readonly term: string;
  readonly text: string;
}

/** What there is to know of a metric beside its definition: unit, direction, formula, interval, spread, trap. */
export function metricFacts(
  metric: Metric,
  words: EntryWords,
  { derived = false, metrics }: MetricKnowledge = {},
): readonly MetricFact[] {
  const { direction, interval, noInterval, trap } = metric;
  const facts = [
    ["unit", unitText(metric, words)],
    ["direction", words.say(`dictionary.direction.${direction}`)],
    ["formula", formulaText(metric, metrics, words)],
    ["interval", intervalText(noInterval ?? interval, words)],
    ["spread", interval === "poisson" ? spreadText(metric.spread, words) : undefined],
    ["trap", trap],
    ["derived", derived ? words.say("dictionary.derived.why") : undefined],
  ] as const;
  return facts.flatMap(([term, text]) =>
    text === undefined ? [] : [{ term: words.say(`dictionary.term.${term}`), text }],
  );
}

function unitText({ unit, interval, decimals }: Metric, words: EntryWords): string {
  const kind = unit === "count" && interval === "none" ? "amount" : unit;
  return words.say(`dictionary.unit.${kind}`, { count: decimals });
}

function formulaText(
  { ratio }: Metric,
  metrics: ReadonlyMap<MetricId, Metric> | undefined,
  words: EntryWords,
): string | undefined {
  const numerator = ratio && metrics?.get(ratio.numerator)?.label;
  const denominator = ratio && metrics?.get(ratio.denominator)?.label;
  if (numerator === undefined || denominator === undefined) return undefined;
  return words.say("dictionary.formula", { numerator, denominator });
}

function intervalText(
  kind: Metric["interval"] | NonNullable<Metric["noInterval"]>,
  words: EntryWords,
): string | undefined {
  return kind === undefined || kind === "none" ? undefined : words.say(`dictionary.interval.${kind}`);
}

function spreadText(spread: number, words: EntryWords): string {
  if (spread === 1) return words.say("dictionary.spread.chance");
  return words.say(spread > 1 ? "dictionary.spread.wide" : "dictionary.spread.narrow", {
    spread: words.number(spread, 2),
  });
}
