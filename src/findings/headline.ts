import type { ComparedMetric, Comparison } from "../comparison/comparison.ts";
import { numberKind, type ChartWords } from "./figureText.ts";
import { ranked, type Ranked } from "./ranked.ts";
import { startOfSentence } from "./startOfSentence.ts";
import { playerLabels } from "./playerLabels.ts";

const NAMED_AT_MOST = 3;

/**
 * The finding in at most ten words or so, computed from the drawn numbers. Players whose printed numbers are equal
 * are level; for a metric where lower is better the fewest is the news.
 */
export function headline(comparison: Comparison, words: ChartWords): string {
  return startOfSentence(finding(comparison, words), words.locale);
}

function finding(comparison: Comparison, words: ChartWords): string {
  const [first, ...more] = comparison.metrics;
  if (comparison.players.length === 0) return words.say("headline.none");
  if (comparison.datasets.length === 0)
    return words.say(unreadable(comparison) ? "headline.unreadable" : "headline.nobody");
  if (first === undefined) return words.say("headline.no-metrics");
  if (more.length > 0) return manyMetrics(comparison, words);
  return oneMetric(comparison, first, words);
}

function unreadable({ players }: Comparison): boolean {
  return players.some((player) => player.state === "missing" && player.reason === "unreadable-dataset");
}

function manyMetrics({ players, metrics }: Comparison, words: ChartWords): string {
  const found = playerLabels(players).filter((_, slot) => players[slot]?.state === "found");
  const count = metrics.length;
  if (found.length > NAMED_AT_MOST)
    return words.say("headline.crowd", { number: spelled(found.length, words, true), count });
  return words.say("headline.many", { players: words.list(found.map(({ short }) => short)), count });
}

function oneMetric(comparison: Comparison, compared: ComparedMetric, words: ChartWords): string {
  const { metric } = compared;
  const kind = numberKind(metric, comparison.numbers);
  const order = ranked(comparison, compared, words);
  const best = metric.direction === "lower" ? order.toReversed() : order;
  const [first, second] = best;
  if (first === undefined) return words.say("headline.gap", { metric: metric.label });
  const values = { first: first.label, player: first.label, value: bare(first), noun: metric.noun };
  if (second === undefined) return words.say(`headline.one.${kind}`, values);
  const level = best.filter(({ text }) => text === first.text);
  if (level.length > 1) return levelAtTop(level, best, kind, { metric, words });
  const fewer = metric.direction === "lower";
  if (best.length === 2) {
    return words.say(`headline.two${fewer ? ".fewer" : ""}.${kind}`, { ...values, second: second.label });
  }
  const number = spelled(best.length, words);
  return words.say(`headline.${fewer ? "fewest" : "most"}.${kind}`, { ...values, number });
}

function levelAtTop(
  level: readonly Ranked[],
  all: readonly Ranked[],
  kind: ReturnType<typeof numberKind>,
  { metric, words }: { readonly metric: ComparedMetric["metric"]; readonly words: ChartWords },
): string {
  const players = words.list(level.map(({ label }) => label));
  if (level.length === all.length) return words.say(`headline.level.${kind}`, { players, noun: metric.noun });
  const key = metric.direction === "lower" ? "headline.shared.fewer" : "headline.shared";
  return words.say(key, { players, noun: metric.noun });
}

/** The number alone: the message of a share brings its own percent sign. */
function bare({ text }: Ranked): string {
  return text.replace(/%$/, "");
}

function spelled(count: number, words: ChartWords, start = false): string {
  if (count < 2 || count > 6) return String(count);
  return words.say(`number.${start ? "start." : ""}${count as 2 | 3 | 4 | 5 | 6}`);
}
