// Paths in a 10 x 10 box. The first two slots are told apart by colour and place; from the third on a shape joins.
const SHAPES = [
  "",
  "",
  "M5 1 9.5 9h-9z",
  "M5 0 10 5 5 10 0 5z",
  "M0 2h10v6H0z",
  "M3 0h4v3h3v4H7v3H3V7H0V3h3z",
] as const;

/** The SVG path of a slot's shape in a 10 x 10 box; undefined for the first two. */
export function playerShape(slot: number): string | undefined {
  const path = SHAPES[slot % SHAPES.length];
  return path === "" ? undefined : path;
}
