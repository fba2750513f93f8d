/**
 * A share from its two counts; summed before, never averaged, never divided by minutes.
 *
 * @param numerator zero to `denominator`
 * @param denominator above zero
 * @returns percent, 0..100
 */
export function share(numerator: number, denominator: number): number {
  return (100 * numerator) / denominator;
}
