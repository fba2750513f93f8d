import type { ComparedMetric, Comparison, Figure, Standing } from "../comparison/comparison.ts";
import type { SpreadWords } from "../messages/spreadMessages.ts";
import type { ChartWords } from "./figureText.ts";
import type { Metric } from "../domain/metric.ts";
import { inTenWords } from "./inTenWords.ts";
import { ordinal } from "./ordinal.ts";
import { ofPeople } from "./ofPeople.ts";
import { playerLabels, type PlayerLabel } from "./playerLabels.ts";
import { startOfSentence } from "./startOfSentence.ts";
import { whoIsCompared } from "./whoIsCompared.ts";

/**
 * The finding of a spread, in at most ten words: the places of the chosen among the peers on the only metric, "Van Dijk
 * ranks 3rd and Jones 12th of 64 for passes". Of several metrics who is compared, and beside whom where nobody is a peer.
 */
export function spreadHeadline(comparison: Comparison, words: ChartWords, own: SpreadWords): string {
  const [compared, ...more] = comparison.metrics;
  const finding =
    compared && more.length === 0
      ? inTenWords(...ranks(comparison, compared, words, own))
      : whoIsCompared(comparison, words);
  return startOfSentence(finding, words.locale);
}

/** From long to short: everyone's place, or that of the first of them alone. */
function ranks(
  { players }: Comparison,
  { figures, metric }: ComparedMetric,
  words: ChartWords,
  own: SpreadWords,
): readonly string[] {
  const labels = playerLabels(players, words);
  const members = figures.flatMap((figure, slot) => {
    const standing = standingOf(figure);
    return standing ? { rank: standing.rank, of: standing.of, player: labels[slot]?.short ?? "" } : [];
  });
  const [first, ...others] = members.toSorted((a, b) => a.rank - b.rank);
  if (first === undefined) return [beside(labels, metric, words, own)];
  const nth = ({ player, rank }: typeof first) => ({ player, nth: ordinal(rank, words) });
  const leads = own.say("spread.headline.ranks", nth(first));
  const everyone = [leads, ...others.map((one) => own.say("spread.headline.place", nth(one)))];
  const end = metric.direction !== "lower" ? "most" : metric.unit === "count" ? "fewest" : "lowest";
  return [words.list(everyone), leads].flatMap((places) => {
    const finding = own.say("spread.headline.of", { places, of: first.of });
    return [own.say(`spread.headline.${end}`, { finding, noun: metric.noun }), finding];
  });
}

function beside(
  labels: readonly PlayerLabel[],
  { noun }: Metric,
  words: ChartWords,
  own: SpreadWords,
): string {
  const names = labels.map(({ short }) => short);
  return ofPeople(names, (players) => own.say("spread.headline.beside", { players, noun }), words);
}

/** Of one who is among the peers; the place of anybody else is no place of theirs. */
function standingOf(figure: Figure | undefined): Standing | undefined {
  return figure?.state === "value" && figure.standing?.member === true ? figure.standing : undefined;
}
