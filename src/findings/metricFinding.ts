import type { ComparedMetric, Comparison } from "../comparison/comparison.ts";
import type { Metric } from "../domain/metric.ts";
import { numberKind, type ChartWords, type NumberKind } from "./figureText.ts";
import { perNinety } from "./perNinety.ts";
import { fromBest, ranked, type Ranked } from "./ranked.ts";
import { whoIsAhead } from "./whoIsAhead.ts";

/**
 * The finding on one metric, as within a sentence. People are compared with people; with the median of a group only who
 * is there alone.
 *
 * @param comparison of at least one player who is in the data
 */
export function metricFinding(comparison: Comparison, compared: ComparedMetric, words: ChartWords): string {
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
