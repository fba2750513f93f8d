import { barsLayout, type BarsLayout } from "../../../../src/charts/bars/layout.ts";
import { barsModel } from "../../../../src/charts/bars/model.ts";
import type { Comparison, GapReason } from "../../../../src/comparison/comparison.ts";
import { aComparison, aMetric, found, words } from "../../aComparison.ts";

/** Sixteen metrics, shares and counts. */
export const METRIC_IDS = [
  "goals", "shots", "assists", "passes", "pass-accuracy", "touches", "crosses", "take-ons",
  "fouls", "saves", "aerials", "offsides", "recoveries", "clearances", "smart-passes", "long-passes",
] as const; // prettier-ignore

/** The bars of a comparison, laid out. */
export const layout = (comparison: Comparison, width: number, maxHeight?: number): BarsLayout =>
  barsLayout(barsModel(comparison, words), { width, ...(maxHeight === undefined ? {} : { maxHeight }) });

/** As many players on as many metrics, all with the same figure. */
export function ofSize(players: number, metrics: number, figure: number | GapReason = 12.34): Comparison {
  const names = ["van Dijk", "Jones", "Bastoni", "Kane", "Sané", "De Bruyne"].slice(0, players);
  return aComparison(
    found(...names),
    METRIC_IDS.slice(0, metrics).map((id) => aMetric(id, Array(players).fill(figure))),
  );
}
