import type { Selection } from "../selection/selection.ts";
import { compareFigures, type Resolved } from "./compareFigures.ts";
import type { Comparison } from "./comparison.ts";
import { withEvidence } from "./withEvidence.ts";

/**
 * Resolves a selection: players found or named as missing, a figure a player and metric with its interval and its
 * standing among the peers, gaps with their reason.
 *
 * @returns players in slot order, metrics in the asked order; never throws
 */
export function compare(selection: Selection, resolved: Resolved): Comparison {
  return withEvidence(compareFigures(selection, resolved), selection, resolved);
}
