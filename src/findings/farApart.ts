import type { ComparedMetric, Comparison } from "../comparison/comparison.ts";
import type { Metric } from "../domain/metric.ts";
import type { FindingWords } from "../messages/findingMessages.ts";
import { ranked, type Ranked } from "./ranked.ts";

/** "4% separates first from third", of one metric's largest and smallest figure; nothing when printed equal. */
export function farApart(
  comparison: Comparison,
  compared: ComparedMetric,
  words: FindingWords,
): readonly string[] {
  const order = ranked(comparison, compared, words);
  const first = order[0];
  const last = order.at(-1);
  const ends = ENDS.find(([count]) => count === order.length)?.[1];
  if (first === undefined || last === undefined || ends === undefined || first.text === last.text) return [];
  return gapBetween(first, last, { metric: compared.metric, ends: words.say(ends), words });
}

const ENDS = [
  [2, "certainty.ends.2"],
  [3, "certainty.ends.3"],
  [4, "certainty.ends.4"],
  [5, "certainty.ends.5"],
  [6, "certainty.ends.6"],
] as const;

/** Two shares are points apart, two counts percent of the smaller; nothing is a percentage of zero. */
function gapBetween(
  first: Ranked,
  last: Ranked,
  { metric, ends, words }: { readonly metric: Metric; readonly ends: string; readonly words: FindingWords },
): readonly string[] {
  const difference = first.value - last.value;
  if (metric.unit === "share")
    return [words.say("certainty.apart.share", { gap: words.number(difference, metric.decimals), ends })];
  const percent = (100 * difference) / last.value;
  if (!(last.value > 0)) return [];
  if (percent >= 100)
    return [words.say("certainty.apart.times", { times: words.number(first.value / last.value, 1) })];
  if (percent < 0.5) return [words.say("certainty.apart.little", { ends })];
  return [words.say("certainty.apart.count", { gap: words.number(percent, 0), ends })];
}
