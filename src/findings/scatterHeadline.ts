import type { ComparedMetric, Comparison, Figure } from "../comparison/comparison.ts";
import { estimateOf } from "../comparison/estimateOf.ts";
import type { ScatterWords } from "../messages/scatterMessages.ts";
import { isClear } from "../statistics/clearDifference.ts";
import { valueText, type ChartWords } from "./figureText.ts";
import { inTenWords } from "./inTenWords.ts";
import { playerLabels } from "./playerLabels.ts";
import { startOfSentence } from "./startOfSentence.ts";
import { whoIsCompared } from "./whoIsCompared.ts";

type Value = Figure & { readonly state: "value" };

/**
 * The finding of two metrics together, in at most ten words: who is ahead of everyone on both, or how the only player
 * stands to the peers' medians. Only what the intervals leave clear is claimed; without it the headline
 * says who is compared.
 */
export function scatterHeadline(
  comparison: Comparison,
  both: readonly [ComparedMetric, ComparedMetric],
  words: ChartWords,
  own: ScatterWords,
): string {
  const drawn = comparison.players.flatMap((player, slot) =>
    player.state === "found" && both.every(({ figures }) => figures[slot]?.state === "value") ? slot : [],
  );
  const [only, ...more] = drawn;
  const known = comparison.players.filter(({ state }) => state === "found").length;
  const labels = playerLabels(comparison.players, words).map(({ short }) => short);
  const whole = { comparison, both, words, own };
  const said =
    only === undefined || drawn.length < known
      ? undefined
      : more.length === 0
        ? besideMedian(only, labels, whole)
        : ahead(drawn, labels, whole);
  const plain = whoIsCompared(comparison, words);
  return startOfSentence(said === undefined ? plain : inTenWords(said, plain), words.locale);
}

interface Whole {
  readonly comparison: Comparison;
  readonly both: readonly [ComparedMetric, ComparedMetric];
  readonly words: ChartWords;
  readonly own: ScatterWords;
}

function besideMedian(slot: number, labels: readonly string[], { both, own }: Whole): string | undefined {
  const sides = both.map(({ metric, figures, peers }) => {
    const interval = estimateOf(figures[slot])?.interval;
    if (peers === undefined || interval === undefined) return undefined;
    const { low, high } = interval;
    if (low <= peers.median && peers.median <= high) return undefined;
    const unit = metric.unit === "count" ? "count" : "share";
    return own.say(`scatter.end.${low > peers.median ? "more" : "fewer"}.${unit}`, { noun: metric.noun });
  });
  const [x, y] = sides;
  if (x === undefined || y === undefined) return undefined;
  return own.say("scatter.beside-median", { player: labels[slot] ?? "", x, y });
}

function ahead(slots: readonly number[], labels: readonly string[], whole: Whole): string | undefined {
  const { both, own } = whole;
  const first = slots.find((slot) => both.every((compared) => leads(slot, slots, compared, whole)));
  if (first === undefined) return undefined;
  const [x = "", y = ""] = both.map(({ metric }) => {
    const end = metric.direction === "lower" ? "fewest" : "most";
    return own.say(`scatter.end.${end}.${metric.unit === "count" ? "count" : "share"}`, {
      noun: metric.noun,
    });
  });
  return own.say("scatter.ahead", { player: labels[first] ?? "", x, y });
}

/** True when nobody is as good, and no interval leaves it open. */
function leads(
  slot: number,
  slots: readonly number[],
  { metric, figures }: ComparedMetric,
  { comparison: { numbers }, words }: Whole,
): boolean {
  const own = figures[slot];
  if (own?.state !== "value") return false;
  return slots.every((other) => {
    const rival = figures[other];
    if (other === slot) return true;
    if (rival?.state !== "value") return false;
    const better = metric.direction === "lower" ? own.value < rival.value : own.value > rival.value;
    const print = ({ value }: Value) => valueText(value, metric, numbers, words);
    return better && print(own) !== print(rival) && !isOpen(own, rival);
  });
}

function isOpen(a: Value, b: Value): boolean {
  const [one, other] = [estimateOf(a), estimateOf(b)];
  return one !== undefined && other !== undefined && !isClear(one, other);
}
