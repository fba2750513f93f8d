// The first two lines are told apart by colour and label; from the third on the stroke differs too.
const DASHES = [undefined, undefined, "8 4", "2 4", "10 3 2 3", "5 2"] as const;

/** The stroke dashes of a slot's line; undefined for an unbroken one. */
export function lineDash(slot: number): string | undefined {
  return DASHES[slot % DASHES.length];
}
