import type { ComparedMetric, Comparison } from "../comparison/comparison.ts";
import { estimateOf } from "../comparison/estimateOf.ts";
import { WINDOW, type PlayerTrend } from "../comparison/trend.ts";
import type { Metric } from "../domain/metric.ts";
import { trendMessages } from "../messages/trendMessages.ts";
import { createWords } from "../messages/words.ts";
import { isClear, type Estimate } from "../statistics/clearDifference.ts";
import { valueText, type ChartWords } from "./figureText.ts";
import { metricFinding } from "./metricFinding.ts";
import { inTenWords } from "./inTenWords.ts";
import { playerLabels } from "./playerLabels.ts";
import { startOfSentence } from "./startOfSentence.ts";

/** One metric match by match: `compared` is the only one of `shown`, its figures of the matches drawn. */
export interface FollowedMatches {
  readonly shown: Comparison;
  readonly compared: ComparedMetric;
  readonly trends: readonly PlayerTrend[];
}

/**
 * Whose figure clearly rose or fell between his first whole window and his last, which share no match; of several the
 * one who changed most for the first. Where nobody did: that one player did not, or else who is ahead of whom.
 */
export function trendHeadline({ shown, compared, trends }: FollowedMatches, words: ChartWords): string {
  const changes = trends.flatMap((one) => changeOf(one) ?? []);
  const [most] = changes.filter(({ clear }) => clear).toSorted((a, b) => b.by - a.by);
  const [only] = changes;
  const change = most ?? (shown.players.length === 1 ? only : undefined);
  const finding =
    change === undefined
      ? metricFinding(shown, compared, words)
      : changeText(change, compared.metric, shown, words);
  return startOfSentence(finding, words.locale);
}

interface Change {
  readonly slot: number;
  readonly first: Estimate;
  readonly last: Estimate;
  readonly clear: boolean;
  /** How many times the lesser the greater is; Infinity from zero. */
  readonly by: number;
}

/** Undefined without two windows apart, or without their intervals. */
function changeOf(one: PlayerTrend): Change | undefined {
  if (one.state === "none") return undefined;
  const end = one.points.findIndex(({ rolling }) => rolling !== undefined && rolling.minutes >= WINDOW);
  const last = one.points.at(-1)?.rolling;
  const [from, to] = [estimateOf(one.points[end]?.rolling?.figure), estimateOf(last?.figure)];
  if (from === undefined || to === undefined || last === undefined || last.first <= end) return undefined;
  const by = Math.max(from.value, to.value) / Math.min(from.value, to.value);
  return { slot: one.slot, first: from, last: to, clear: isClear(from, to), by };
}

function changeText(
  { slot, first, last, clear }: Change,
  metric: Metric,
  { players, numbers }: Comparison,
  words: ChartWords,
): string {
  const said = createWords(words.locale, trendMessages);
  const text = (value: number) => valueText(value, metric, numbers, words);
  const values = {
    player: playerLabels(players, words)[slot]?.short ?? "",
    noun: metric.noun,
    first: text(first.value),
    last: text(last.value),
  };
  const way = clear ? (last.value > first.value ? "rose" : "fell") : "level";
  const whole = said.say(`trend.headline.${way}.${metric.unit === "share" ? "share" : "rate"}`, values);
  return inTenWords(whole, said.say(`trend.headline.${way}.short`, values));
}
