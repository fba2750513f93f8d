import { radarArea } from "./radarArea.ts";

/**
 * How much the area of a radar's polygon changes with the order of its axes alone.
 *
 * @param radii one an axis, any order, at least three, above zero
 * @returns percent by which the largest area is above the smallest; 0 when all are equal
 * @see docs/charts/radar.md
 */
export function radarAreaSwing(radii: readonly number[]): number {
  const falling = radii.toSorted((a, b) => b - a);
  return 100 * (radarArea(neighboursAlike(falling)) / radarArea(neighboursApart(falling)) - 1);
}

/** The order of greatest area: each radius beside those nearest to it, the largest in the middle. */
function neighboursAlike(falling: readonly number[]): readonly number[] {
  return falling.reduce<number[]>(
    (row, radius, i) => (i % 2 === 0 ? [...row, radius] : [radius, ...row]),
    [],
  );
}

/** The order of least area: the largest between the two smallest, those beside the next two largest, and so on. */
function neighboursApart([largest, ...rest]: readonly number[]): readonly number[] {
  let row = largest === undefined ? [] : [largest];
  for (let small = true; rest.length > 0; small = !small) {
    const [left, right] = small ? rest.splice(-2).reverse() : rest.splice(0, 2);
    row = [left, ...row, right].filter((radius) => radius !== undefined);
  }
  return row;
}
