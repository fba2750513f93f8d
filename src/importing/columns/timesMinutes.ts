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
  time: TimePlayed,
): number | undefined {
  const seen = { holds: 0, tells: 0, misses: 0, silent: 0 };
  for (let row = 0; row < time.minutes.length; row += 1) {
    seen[verdict(count, rate, time, row)] += 1;
    if (seen.misses > 2 && seen.misses > MISSES * time.minutes.length) return undefined;
  }
  const holds = seen.holds + seen.tells;
  return seen.tells >= ENOUGH && seen.misses <= MISSES * (holds + seen.misses) ? holds : undefined;
}

function verdict(
  count: ColumnProfile,
  rate: ColumnProfile,
  { minutes, off }: TimePlayed,
  row: number,
): "holds" | "tells" | "misses" | "silent" {
  const [played = 0, counted = NaN, rated = NaN] = [minutes[row], count.values[row], rate.values[row]];
  if (played <= off || Number.isNaN(counted + rated)) return "silent";
  const countOff = count.rounding * Number(!count.whole);
  const slack = rate.rounding + 1e-9 * Math.abs(rated);
  const least = (90 * (counted - countOff)) / (played + off) - slack;
  const most = (90 * (counted + countOff)) / (played - off) + slack;
  if (rated < least || rated > most) return "misses";
  return rated !== 0 && most - least < Math.abs(rated) ? "tells" : "holds";
}
