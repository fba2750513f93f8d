import type { Figure } from "../comparison/comparison.ts";
import type { Metric } from "../domain/metric.ts";
import type { Numbers } from "../selection/selection.ts";
import { valueText, type ChartWords } from "./figureText.ts";

/** "0.68 to 1.40", or in a word or two why there is none; a gap is said by its figure. */
export function intervalText(figure: Figure, metric: Metric, numbers: Numbers, words: ChartWords): string {
  if (figure.state === "gap") return words.say(`gap.${figure.reason}`);
  const { interval } = figure;
  if (typeof interval === "string") return words.say(`no-interval.${interval}`);
  const [low, high] = [interval.low, interval.high].map((end) => valueText(end, metric, numbers, words));
  return words.say("interval", { low: low ?? "", high: high ?? "" });
}
