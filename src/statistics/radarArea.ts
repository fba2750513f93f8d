/**
 * Area of the polygon that a radar draws. It changes with the order of the axes alone, which is why Per90 never colours
 * by it.
 *
 * @param radii one an axis, in the order around the circle, at least three
 * @returns in the square of their unit
 * @see Darkhorse Analytics, Radar: more evil than pie
 */
export function radarArea(radii: readonly number[]): number {
  const products = radii.map((radius, i) => radius * (radii[(i + 1) % radii.length] ?? 0));
  return (Math.sin((2 * Math.PI) / radii.length) * products.reduce((sum, product) => sum + product, 0)) / 2;
}
