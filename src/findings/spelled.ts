import type { ChartWords } from "./figureText.ts";

const SPELLED = [2, 3, 4, 5, 6] as const;

/** "three": a number of players as text says it, two to six in words. */
export function spelled(count: number, words: ChartWords): string {
  const known = SPELLED.find((number) => number === count);
  return known === undefined ? words.number(count, 0) : words.say(`number.${known}`);
}
