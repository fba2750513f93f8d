import type { ComparedMetric, Comparison } from "../comparison/comparison.ts";
import type { FindingWords } from "../messages/findingMessages.ts";
import { areClear } from "./leading.ts";
import { ranked, type Ranked } from "./ranked.ts";
import { startOfSentence } from "./startOfSentence.ts";

/**
 * Which differences are clear, of players whose figures have intervals: between any two of them on one metric; between
 * the two furthest apart on each of many. The median of a group counts as exact.
 *
 * @returns empty where no two figures can be told apart by an interval
 */
export function clearDifferences(comparison: Comparison, words: FindingWords): readonly string[] {
  const [compared, ...more] = comparison.metrics;
  if (compared === undefined) return [];
  return more.length === 0 ? onOne(comparison, compared, words) : onMany(comparison, words);
}

interface Pair {
  readonly one: Ranked;
  readonly other: Ranked;
  readonly clear: boolean;
}

/** Every two of whom one has an interval and the other has one too or is the median of a group; the higher first. */
function pairsOf(comparison: Comparison, compared: ComparedMetric, words: FindingWords): readonly Pair[] {
  const intervalOf = ({ slot }: Ranked) => {
    const figure = compared.figures[slot];
    return figure?.state === "value" ? figure.interval : undefined;
  };
  const order = ranked(comparison, compared, words).filter((one) => {
    const interval = intervalOf(one);
    return interval === "median" || typeof interval === "object";
  });
  return order
    .flatMap((one, index) =>
      order.slice(index + 1).map((other) => ({ one, other, clear: areClear(one, other) })),
    )
    .filter(({ one, other }) => [one, other].some((each) => typeof intervalOf(each) === "object"));
}

function onOne(comparison: Comparison, compared: ComparedMetric, words: FindingWords): readonly string[] {
  const pairs = pairsOf(comparison, compared, words);
  if (pairs.length === 0) return [];
  const clear = pairs.filter((pair) => pair.clear);
  const unclear = pairs.filter((pair) => !pair.clear);
  // Of figures without an interval nothing is known, so what holds of the rest does not hold of all.
  const all = compared.figures.every(
    (figure) => figure.state === "gap" || figure.interval === "median" || typeof figure.interval === "object",
  );
  const count = all ? pairs.length : 2;
  if (clear.length === 0) return [words.say("certainty.none-clear", { count })];
  if (all && unclear.length === 0) return [words.say("certainty.all-clear", { count })];
  return all && unclear.length < clear.length
    ? [words.say("certainty.clear-but", { pairs: pairsText(unclear, words) })]
    : [words.say("certainty.clear", { pairs: pairsText(clear, words) })];
}

/** "Salah from Kane and Jones; Kane from Jones". */
function pairsText(pairs: readonly Pair[], words: FindingWords): string {
  return [...new Set(pairs.map(({ one }) => one))]
    .map((first) => {
      const others = pairs.filter(({ one }) => one === first).map(({ other }) => other.label);
      return words.say("certainty.pair", { one: first.label, others: words.list(others) });
    })
    .join("; ");
}

/** Of each metric the pair that is furthest apart. */
function onMany(comparison: Comparison, words: FindingWords): readonly string[] {
  const ends = comparison.metrics.flatMap((compared) => {
    const pairs = pairsOf(comparison, compared, words);
    const [first] = pairs.toSorted((a, b) => b.one.value - b.other.value - (a.one.value - a.other.value));
    return first === undefined ? [] : [{ ...first, noun: compared.metric.noun }];
  });
  const who = theTwo(ends, words) ?? words.say("certainty.ends");
  return (["apart", "not-apart"] as const).flatMap((key) => {
    const metrics = ends.filter(({ clear }) => clear === (key === "apart")).map(({ noun }) => noun);
    if (metrics.length === 0) return [];
    return [words.say(`certainty.${key}`, { who, metrics: words.list(metrics) })];
  });
}

/** Their names in slot order where all pairs are of the same two. */
function theTwo(pairs: readonly Pair[], words: FindingWords): string | undefined {
  const people = pairs.flatMap(({ one, other }) => [one, other]);
  const names = new Map(people.map(({ slot, label }) => [slot, label]));
  if (names.size > 2) return undefined;
  const inOrder = [...names].toSorted(([a], [b]) => a - b).map(([, label]) => label);
  return startOfSentence(words.list(inOrder), words.locale);
}
