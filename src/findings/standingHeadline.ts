import type { ComparedMetric, Comparison, Figure } from "../comparison/comparison.ts";
import { estimateOf } from "../comparison/estimateOf.ts";
import type { StandingWords } from "../messages/standingMessages.ts";
import { isClear } from "../statistics/clearDifference.ts";
import type { ChartWords } from "./figureText.ts";
import { inTenWords } from "./inTenWords.ts";
import { playerLabels } from "./playerLabels.ts";
import { spelled } from "./spelled.ts";
import { startOfSentence } from "./startOfSentence.ts";

const TOP_QUARTER = 75;
const MEDIAN = 50;

/**
 * The finding of a view of many metrics, in at most ten words: one player's places among the peers, or who leads how
 * often. Only differences whose interval excludes zero are counted, and only metrics with a better end.
 *
 * @param otherwise the headline where there is none of these
 */
export function standingHeadline(
  comparison: Comparison,
  words: ChartWords,
  standing: StandingWords,
  otherwise: string,
): string {
  const judged = comparison.metrics.filter(({ metric }) => metric.direction !== "neutral");
  const context = { comparison, judged, words, standing };
  const slots = comparison.players.flatMap((player, slot) => (player.state === "found" ? [slot] : []));
  const spellings =
    judged.length < 2 ? [] : slots.length === 1 ? places(slots, context) : leads(slots, context);
  return startOfSentence(inTenWords(...spellings, otherwise), words.locale);
}

interface Context {
  readonly comparison: Comparison;
  readonly judged: readonly ComparedMetric[];
  readonly words: ChartWords;
  readonly standing: StandingWords;
}

/** "van Dijk: top quarter on 5 of 9 metrics". */
function places([slot = 0]: readonly number[], { comparison, judged, words, standing }: Context): string[] {
  const percentiles = judged.flatMap(({ figures }) => percentileOf(figures[slot]) ?? []);
  if (percentiles.length < 2) return [];
  const player = playerLabels(comparison.players, words)[slot]?.short ?? "";
  const above = (least: number) => percentiles.filter((one) => one >= least).length;
  const values = { player, all: percentiles.length };
  const top = above(TOP_QUARTER);
  if (top > 0) return [standing.say("standing.top", { ...values, count: top })];
  const count = percentiles.filter((one) => one > MEDIAN).length;
  return [standing.say("standing.above", { ...values, count })];
}

function percentileOf(figure: Figure | undefined): number | undefined {
  return figure?.state === "value" ? figure.standing?.percentile : undefined;
}

/** Who is clearly ahead of everyone else on the most metrics, in spellings from long to short. */
function leads(slots: readonly number[], context: Context): string[] {
  const { comparison, judged, words, standing } = context;
  if (slots.length < 2) return [];
  const wins = slots.map((slot) => ({
    slot,
    count: judged.filter((one) => isAhead(slot, one, slots)).length,
  }));
  const [first, second] = wins.toSorted((a, b) => b.count - a.count || a.slot - b.slot);
  if (first === undefined || second === undefined) return [];
  const labels = playerLabels(comparison.players, words);
  const name = (slot: number) => labels[slot]?.short ?? "";
  const all = judged.length;
  const values = { player: name(first.slot), second: name(second.slot), count: first.count, all };
  const number = spelled(slots.length, words);
  if (first.count > second.count)
    return slots.length === 2
      ? [standing.say("standing.leads", values), standing.say("standing.leads.short", values)]
      : [standing.say("standing.leads.short", values)];
  const players = slots.length > 2 ? words.say("headline.players", { number }) : words.list(slots.map(name));
  if (first.count === 0) return unclear(slots, players, context);
  return slots.length > 2 ? [] : [standing.say("standing.level", { players, count: first.count, all })];
}

/** That nothing is clear, of metrics that two have figures on; not where any two are clearly apart. */
function unclear(slots: readonly number[], players: string, { judged, standing }: Context): string[] {
  const shared = judged.filter(
    ({ figures }) => slots.filter((slot) => figures[slot]?.state === "value").length > 1,
  );
  const isApart = shared.some(({ figures }) => {
    const known = slots.flatMap((slot) => estimateOf(figures[slot]) ?? []);
    return known.some((one, index) => known.slice(index + 1).some((other) => isClear(one, other)));
  });
  return isApart || shared.length < 2
    ? []
    : [standing.say("standing.unclear", { players, all: shared.length })];
}

/** True when the slot's figure is clearly better than that of every other slot; never where one has none. */
function isAhead(slot: number, { metric, figures }: ComparedMetric, slots: readonly number[]): boolean {
  const own = estimateOf(figures[slot]);
  const others = slots.filter((other) => other !== slot).map((other) => estimateOf(figures[other]));
  const sign = metric.direction === "lower" ? -1 : 1;
  return others.every(
    (other) =>
      own !== undefined && other !== undefined && sign * (own.value - other.value) > 0 && isClear(own, other),
  );
}
