import type { ComparedMetric, Figure } from "../comparison/comparison.ts";
import type { Metric } from "../domain/metric.ts";
import type { chartMessages } from "../messages/chartMessages.ts";
import type { MessageKey, Words } from "../messages/words.ts";
import type { Numbers } from "../selection/selection.ts";

/** The words that charts, captions and findings are written with. */
export type ChartWords = Words<MessageKey<typeof chartMessages>>;

/** What kind of number a metric is printed as: a rate per 90, a count in all, or a percentage. */
export type NumberKind = "rate" | "total" | "share";

export function numberKind(metric: Metric, numbers: Numbers): NumberKind {
  if (metric.unit === "share") return "share";
  return metric.unit === "value" || numbers === "total" ? "total" : "rate";
}

/** The figure as every chart, table and sentence prints it, "88 (52.9)" where percentiles are asked for; a gap as its reason. */
export function figureText(figure: Figure, metric: Metric, numbers: Numbers, words: ChartWords): string {
  if (figure.state === "gap") return words.say(`gap.${figure.reason}`);
  const value = valueText(figure.value, metric, numbers, words);
  if (numbers !== "pct") return value;
  if (figure.standing === undefined) return words.say("gap.no-standing");
  return words.say("value.percentile", { percentile: words.number(figure.standing.percentile, 0), value });
}

/** A value with the metric's decimals; whole counts without any, shares with a percent sign. */
export function valueText(value: number, metric: Metric, numbers: Numbers, words: ChartWords): string {
  const total = metric.unit === "count" && numbers === "total";
  const printed = words.number(value, total ? (Number.isInteger(value) ? 0 : 1) : metric.decimals);
  return metric.unit === "share" ? `${printed}%` : printed;
}

/** A metric's label with what its numbers are, e.g. "Passes per 90". */
export function panelTitle({ metric, derived }: ComparedMetric, numbers: Numbers, words: ChartWords): string {
  const kind = numberKind(metric, numbers);
  const label = derived ? words.say("metric.derived", { metric: metric.label }) : metric.label;
  const title = words.say(kind === "rate" ? "metric.per90" : `metric.${kind}`, { metric: label });
  return numbers === "pct" ? words.say("metric.percentile", { metric: title }) : title;
}
