import type { Comparison, FoundPlayer } from "../comparison/comparison.ts";
import type { Metric } from "../domain/metric.ts";
import type { FindingWords } from "../messages/findingMessages.ts";
import { standingLabels } from "./playerLabels.ts";
import { ranked, type Ranked } from "./ranked.ts";

/** Under this many minutes a rate still swings widely from match to match. */
const FEW_MINUTES = 900;
const VERY_FEW_MINUTES = 450;

/**
 * How much the numbers can bear, in sentences: what is missing for an interval, whose minutes are few, and how far
 * first and last are apart.
 */
export function certainty(comparison: Comparison, words: FindingWords): readonly string[] {
  const found = comparison.players.filter((player): player is FoundPlayer => player.state === "found");
  if (found.length === 0) return [];
  const rateOnly = found.filter(({ minutes }) => minutes === undefined);
  return [
    ...(rateOnly.length > 0 ? [words.say("certainty.rate-only")] : []),
    ...fewMinutes(comparison, words),
    ...apart(comparison, words),
  ];
}

function fewMinutes({ players }: Comparison, words: FindingWords): readonly string[] {
  const labels = standingLabels(players, words.locale);
  return players.flatMap((player, slot) => {
    if (player.state === "missing" || player.minutes === undefined) return [];
    const values = { player: labels[slot]?.short ?? "", minutes: words.number(player.minutes, 0) };
    if (player.minutes < VERY_FEW_MINUTES) return [words.say("certainty.very-few", values)];
    if (player.minutes < FEW_MINUTES) return [words.say("certainty.few", values)];
    return [words.say("certainty.minutes", values)];
  });
}

/** "4% separates first from third", of a single metric's largest and smallest figure; nothing when printed equal. */
function apart(comparison: Comparison, words: FindingWords): readonly string[] {
  const [compared, ...more] = comparison.metrics;
  if (compared === undefined || more.length > 0) return [];
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
