import type { Dataset } from "../domain/dataset.ts";
import type { ComparedMetric, Comparison } from "./comparison.ts";
import { columnsOf } from "./plainFigure.ts";

/**
 * A comparison cut down to the one metric that a ranking draws, and widened by the datasets of those who are drawn
 * beside the chosen players: their definitions and sources must be named too.
 *
 * @returns in rates where percentiles are asked for: a ranking draws the figures themselves
 */
export function drawnFrom(
  comparison: Comparison,
  compared: ComparedMetric,
  datasets: readonly Dataset[],
): Comparison {
  const columns = datasets.flatMap((dataset) => columnsOf(dataset, compared.metric));
  const definitions = [...compared.definitions, ...columns.map(({ metric }) => metric.definition)];
  const others = datasets.filter(({ id }) => !comparison.datasets.some((known) => known.id === id));
  return {
    ...comparison,
    metrics: [
      {
        ...compared,
        definitions: [...new Set(definitions)],
        derived: compared.derived || columns.some(({ metric }) => metric.derived),
      },
    ],
    numbers: comparison.numbers === "pct" ? "per90" : comparison.numbers,
    datasets: [...comparison.datasets, ...others],
  };
}
