import type { ComparedMetric, Comparison } from "../comparison/comparison.ts";
import type { ChartWords } from "./figureText.ts";
import { headline } from "./headline.ts";
import { inTenWords } from "./inTenWords.ts";
import { ordinal } from "./ordinal.ts";
import { ranked, type Ranked } from "./ranked.ts";
import { startOfSentence } from "./startOfSentence.ts";

/**
 * The finding where percentiles are drawn: a single player's rank among the peers on a single metric; of several
 * players or metrics what `headline` says.
 */
export function rankHeadline(comparison: Comparison, words: ChartWords): string {
  const [compared, ...more] = comparison.metrics;
  if (compared === undefined || more.length > 0) return headline(comparison, words);
  const people = ranked(comparison, compared, words).filter(
    ({ slot }) => comparison.players[slot]?.state !== "median",
  );
  const [only, ...others] = people;
  const rank = only && others.length === 0 ? ranks(only, compared, words) : undefined;
  return rank === undefined ? headline(comparison, words) : startOfSentence(rank, words.locale);
}

/** "van Dijk ranks 12th of 64 for passes", "for fewest fouls"; undefined of who is not among the peers. */
function ranks(
  { label, slot }: Ranked,
  { metric, figures }: ComparedMetric,
  words: ChartWords,
): string | undefined {
  const figure = figures[slot];
  const standing = figure?.state === "value" ? figure.standing : undefined;
  if (!standing?.member) return undefined;
  const nth = ordinal(standing.rank, words);
  const finding = words.say("headline.rank", { player: label, nth, of: standing.of });
  const end = metric.direction !== "lower" ? "most" : metric.unit === "count" ? "fewest" : "lowest";
  return inTenWords(words.say(`headline.rank.${end}`, { finding, noun: metric.noun }), finding);
}
