import type { ViewInput } from "../../../src/charts/view/chartView.ts";
import type { Comparison } from "../../../src/comparison/comparison.ts";
import { DEFAULT_SELECTION } from "../../../src/selection/defaultSelection.ts";

/** What a view is given of a comparison that nothing more was loaded for. */
export function viewInput(comparison: Comparison): ViewInput {
  const { players, metrics, numbers } = comparison;
  return {
    comparison,
    loaded: {
      players: players.map(({ ref }) => ref),
      metrics: metrics.map(({ metric }) => metric),
      datasets: new Map(),
      unreadable: new Set(),
      failures: [],
      served: new Map(),
    },
    selection: { ...DEFAULT_SELECTION, numbers },
  };
}
