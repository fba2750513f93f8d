import type { Metric } from "../domain/metric.ts";
import type { StandingWords } from "../messages/standingMessages.ts";

/** What a percentile of the metric must say of itself; undefined where more is better, as everyone expects. */
export function directionNote({ direction }: Metric, words: StandingWords): string | undefined {
  return direction === "higher" ? undefined : words.say(`standing.${direction}`);
}
