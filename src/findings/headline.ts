import type { ComparedMetric, Comparison } from "../comparison/comparison.ts";
import type { Metric } from "../domain/metric.ts";
import { numberKind, type ChartWords, type NumberKind } from "./figureText.ts";
import { ofPeople } from "./ofPeople.ts";
import { perNinety } from "./perNinety.ts";
import { playerLabels } from "./playerLabels.ts";
import { fromBest, ranked, type Ranked } from "./ranked.ts";
import { startOfSentence } from "./startOfSentence.ts";
import { whoIsAhead } from "./whoIsAhead.ts";

/**
 * The finding, in at most ten words for names of everyday length; computed from the drawn numbers. Players whose
 * printed numbers are equal are level; for a metric where lower is better the fewest is the news. Nobody is said to be
 * ahead whose interval denies it: a figure that has none is taken at its word.
 */
export function headline(comparison: Comparison, words: ChartWords): string {
  return startOfSentence(finding(comparison, words), words.locale);
}

function finding(comparison: Comparison, words: ChartWords): string {
  const [first, ...more] = comparison.metrics;
  if (comparison.players.length === 0) return words.say("headline.none");
  if (comparison.datasets.length === 0)
    return words.say(unreadable(comparison) ? "headline.unreadable" : "headline.nobody", {
      count: comparison.players.length,
    });
  if (first === undefined) return words.say("headline.no-metrics");
  if (more.length > 0) return manyMetrics(comparison, words);
  return oneMetric(comparison, first, words);
}

function unreadable({ players }: Comparison): boolean {
  return players.some((player) => player.state === "missing" && player.reason === "unreadable-dataset");
}

function manyMetrics({ players, metrics }: Comparison, words: ChartWords): string {
  const found = playerLabels(players, words).filter((_, slot) => players[slot]?.state !== "missing");
  const said = (named: string) => words.say("headline.many", { players: named, count: metrics.length });
  return ofPeople(
    found.map(({ short }) => short),
    said,
    words,
  );
}

/** People are compared with people; with the median of a group only who is there alone. */
function oneMetric(comparison: Comparison, compared: ComparedMetric, words: ChartWords): string {
  const { metric, figures } = compared;
  const kind = numberKind(metric, comparison.numbers);
  const all = ranked(comparison, compared, words);
  const people = all.filter(({ slot }) => comparison.players[slot]?.state !== "median");
  const only = people.length === 1 ? people[0] : undefined;
  const [first, second, ...more] = fromBest(people.length > 1 ? people : all, metric.direction);
  if (first === undefined) return gap(compared, words);
  if (second === undefined) return alone(first, metric, kind, words);
  const turned = only !== undefined && only !== first;
  const gaps = figures.some((figure) => figure.state === "gap" && figure.reason !== "no-player");
  return whoIsAhead({ best: [first, second, ...more], turned, gaps, metric, kind, words });
}

function alone(
  { label, text, value }: Ranked,
  { noun }: Metric,
  kind: NumberKind,
  words: ChartWords,
): string {
  const values = { player: label, value: text, noun, count: Math.round(value) };
  return perNinety(words.say(`headline.one.${kind}`, values), kind, words);
}

/** Why nobody has a figure, where it is the same reason for all who are in the data. */
function gap({ metric, figures }: ComparedMetric, words: ChartWords): string {
  const reasons = new Set(figures.flatMap((figure) => (figure.state === "gap" ? [figure.reason] : [])));
  reasons.delete("no-player");
  const [reason, ...others] = reasons;
  const told = others.length === 0 && reason !== "unreadable" && reason !== "no-player" ? reason : undefined;
  return words.say(told === undefined ? "headline.gap" : `headline.gap.${told}`, { metric: metric.label });
}
