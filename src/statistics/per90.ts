import type { Minutes, Per90 } from "../domain/ids.ts";

/**
 * Rate per 90 minutes.
 *
 * @param count of events, zero or more
 * @param minutes above zero, from the same source as the count
 * @returns 90 x count / minutes
 */
export function per90(count: number, minutes: Minutes): Per90 {
  return ((90 * count) / minutes) as Per90;
}
