import type { RankedRow } from "../comparison/ranking.ts";
import type { Metric } from "../domain/metric.ts";
import type { RankingWords } from "../messages/rankingMessages.ts";
import type { ChartWords, NumberKind } from "./figureText.ts";

/** What findings on a ranking are said with. */
export interface RankingSpeech<Own extends RankingWords = RankingWords> {
  readonly metric: Metric;
  readonly kind: NumberKind;
  /** A row each, as within a sentence. */
  readonly names: readonly string[];
  readonly words: ChartWords;
  readonly own: Own;
}

/**
 * The row that a finding is about: of the chosen ones with a place an outsider before a member, then by slot; with nobody
 * chosen the first of all.
 */
export function newsOf(rows: readonly RankedRow[]): RankedRow | undefined {
  const chosen = rows.filter(({ slot, place }) => slot !== undefined && place !== undefined);
  const bySlot = chosen.toSorted((a, b) => (a.slot ?? 0) - (b.slot ?? 0));
  const placed = rows.find(({ place }) => place !== undefined);
  return bySlot.find(({ place }) => place?.member === false) ?? bySlot[0] ?? placed;
}

/** "for passes", "for fewest fouls": what is ranked, and from which end where that is not plain. */
export function forMetric({ metric, kind, own }: RankingSpeech): string {
  const end = metric.direction !== "lower" ? "most" : kind === "share" ? "lowest" : "fewest";
  return own.say(`rank.for.${end}`, { noun: metric.noun });
}
