import type { Dataset } from "../domain/dataset.ts";
import type { Metric } from "../domain/metric.ts";
import type { Numbers } from "../selection/selection.ts";
import type { Figure } from "./comparison.ts";
import { figureInterval } from "./figureInterval.ts";
import { columnsOf, plainFigure } from "./plainFigure.ts";

/**
 * One player's figure on one metric, the given rows of a dataset pooled, with its interval or why there is none.
 *
 * @param rows indices into `dataset.rows`, at least one
 * @param numbers `total` gives counts; anything else rates per 90. A share is percent either way.
 */
export function figure(dataset: Dataset, rows: readonly number[], metric: Metric, numbers: Numbers): Figure {
  return withInterval(plainFigure(dataset, rows, metric, numbers), { dataset, rows, metric, numbers });
}

/** What a figure was made of. */
interface Made {
  readonly dataset: Dataset;
  readonly rows: readonly number[];
  readonly metric: Metric;
  readonly numbers: Numbers;
}

/** The figure that `plainFigure` gave of the same, with its interval or why there is none. */
export function withInterval(plain: Figure, { dataset, ...made }: Made): Figure {
  if (plain.state === "gap") return plain;
  const columns = columnsOf(dataset, made.metric);
  return { ...plain, interval: figureInterval(dataset, { columns, ...made }) };
}
