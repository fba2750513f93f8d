/**
 * How large the step from one league to another is, relative to what is usual.
 *
 * @param difference what players' figures change by when they move, in the metric's own unit
 * @param median of the metric in the league they leave, same unit, above zero
 * @returns a ratio, 0 for leagues that are alike
 * @see tonyelhabr's soccer-league-strength
 */
export function leagueStep(difference: number, median: number): number {
  return difference / median;
}
