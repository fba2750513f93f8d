import type { ColumnProfile } from "./columnProfile.ts";

/** Time played, a row each; `off` is how far a value may be from the exact one. */
export interface TimePlayed {
  readonly minutes: readonly (number | undefined)[];
  readonly off: number;
}

const ENOUGH = 5;
const MISSES = 0.04;

/**
 * Whether one column is another times 90 over minutes, within what printing rounds away: then the one is per 90
 * minutes, whatever it is called, and the other a count.
 *
 * @returns on how many rows it holds; undefined where it does not, or fewer than five rows tell (a zero tells nothing)
 */
export function timesMinutes(
  count: ColumnProfile,
  rate: ColumnProfile,
  { minutes, off }: TimePlayed,
): number | undefined {
  const countOff = count.whole ? 0 : count.rounding;
  const seen = { holds: 0, tells: 0, misses: 0 };
  for (let i = 0; i < minutes.length; i += 1) {
    const [played = 0, counted = NaN, rated = NaN] = [minutes[i], count.values[i], rate.values[i]];
    if (!(played > off) || Number.isNaN(counted + rated)) continue;
    const least = (90 * (counted - countOff)) / (played + off) - rate.rounding;
    const most = (90 * (counted + countOff)) / (played - off) + rate.rounding;
    seen[verdict(least, rated, most)] += 1;
    if (seen.misses > 2 && seen.misses > MISSES * minutes.length) return undefined;
  }
  const holds = seen.holds + seen.tells;
  return seen.tells >= ENOUGH && seen.misses <= MISSES * (holds + seen.misses) ? holds : undefined;
}

function verdict(least: number, rated: number, most: number): "holds" | "tells" | "misses" {
  const slack = 1e-9 * Math.abs(rated);
  if (rated < least - slack || rated > most + slack) return "misses";
  return rated !== 0 && most - least < Math.abs(rated) ? "tells" : "holds";
}
