import type { Comparison, FoundPlayer } from "../comparison/comparison.ts";
import type { FindingWords } from "../messages/findingMessages.ts";
import { playerLabels } from "./playerLabels.ts";
import { ranked } from "./ranked.ts";

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
  const labels = playerLabels(players);
  return players.flatMap((player, slot) => {
    if (player.state === "missing" || player.minutes === undefined) return [];
    const values = { player: labels[slot]?.short ?? "", minutes: words.number(player.minutes, 0) };
    if (player.minutes < VERY_FEW_MINUTES) return [words.say("certainty.very-few", values)];
    if (player.minutes < FEW_MINUTES) return [words.say("certainty.few", values)];
    return [words.say("certainty.minutes", values)];
  });
}

/** "4% separates first from third", of a single metric's largest and smallest figure. */
function apart(comparison: Comparison, words: FindingWords): readonly string[] {
  const [compared, ...more] = comparison.metrics;
  if (compared === undefined || more.length > 0) return [];
  const order = ranked(comparison, compared, words);
  const first = order[0];
  const last = order.at(-1);
  if (first === undefined || last === undefined || order.length < 2 || !(last.value > 0)) return [];
  const percent = `${words.number((100 * (first.value - last.value)) / last.value, 0)}%`;
  return [words.say(`certainty.apart.${order.length as 2 | 3 | 4 | 5 | 6}`, { percent })];
}
