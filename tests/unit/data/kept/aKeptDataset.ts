import type { GivenDataset } from "../../../../src/data/kept/keptDataset.ts";
import type { MetricId } from "../../../../src/domain/ids.ts";
import type { Metric } from "../../../../src/domain/metric.ts";
import { anOwnDataset } from "../anOwnDataset.ts";

/** A dataset as an import hands it over, with two metrics of its own. */
export function aKeptDataset(size = 120, id = "own-liga-2025"): GivenDataset {
  const dataset = anOwnDataset(size, id);
  return {
    dataset,
    also: dataset.rows.map((_, row) => (row === 0 ? "Zaphod" : "")),
    metrics: [anOwnMetric("own-distance", "Distance"), anOwnMetric("own-xt", "xT")],
  };
}

export function anOwnMetric(id: string, label: string): Metric {
  return {
    id: id as MetricId,
    label,
    noun: label,
    category: "possession",
    unit: id === "own-xt" ? "count" : "value",
    direction: "neutral",
    decimals: 2,
    definition: `The column “${label}” of a file.`,
    interval: "none",
    noInterval: id === "own-xt" ? "modelled" : "average",
    spread: 1,
    counted: [],
  };
}
