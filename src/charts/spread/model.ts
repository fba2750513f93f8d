import type { Comparison } from "../../comparison/comparison.ts";
import { standingLabels, type PlayerLabel } from "../../findings/playerLabels.ts";
import { chosenMembers } from "../cloud/chosenMembers.ts";
import type { SpreadTexts } from "./spreadPlace.ts";
import { spreadStrip, type SpreadStrip } from "./strip.ts";

/** Strips of all peers, a metric each because units never share an axis. */
export interface SpreadModel {
  readonly kind: "spread";
  readonly players: readonly PlayerLabel[];
  readonly strips: readonly SpreadStrip[];
}

/**
 * Every peer's value on every metric, the chosen players with value and place.
 *
 * @param comparison in rates or totals: percentiles would lie evenly on every strip
 */
export function spreadModel(comparison: Comparison, texts: SpreadTexts): SpreadModel {
  const labels = standingLabels(comparison.players, texts.words);
  const among = { numbers: comparison.numbers, labels, chosen: chosenMembers(comparison) };
  return {
    kind: "spread",
    players: labels,
    strips: comparison.metrics.map((compared) => spreadStrip(compared, among, texts)),
  };
}
