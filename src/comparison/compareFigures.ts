import type { Dataset } from "../domain/dataset.ts";
import type { DatasetId } from "../domain/ids.ts";
import type { Metric } from "../domain/metric.ts";
import type { PlayerRef, Selection } from "../selection/selection.ts";
import type { ComparedMetric, ComparedPlayer, Comparison, Figure } from "./comparison.ts";
import { defaultDatasets } from "./defaultDatasets.ts";
import { findPlayer, type Slot } from "./findPlayer.ts";
import { columnsOf, plainFigure } from "./plainFigure.ts";

/** What a Selection is resolved against. */
export interface Resolved {
  readonly players: readonly PlayerRef[];
  readonly metrics: readonly Metric[];
  readonly datasets: ReadonlyMap<DatasetId, Dataset>;
  /** Datasets that exist but could not be loaded. */
  readonly unreadable: ReadonlySet<DatasetId>;
}

/**
 * Resolves a selection as far as a press report goes: players found or named as missing, a figure a player and metric,
 * gaps with their reason; no intervals and no peers. `withEvidence` adds those, where there is data for them.
 *
 * @returns players in slot order, metrics in the asked order; never throws
 */
export function compareFigures(selection: Selection, resolved: Resolved): Comparison {
  const slots = resolved.players.map((ref) => findPlayer(ref, resolved.datasets, resolved.unreadable));
  const players = slots.map(({ player }) => player);
  const asked = selection.peers?.datasets ?? defaultDatasets(players);
  return {
    players,
    metrics: resolved.metrics.map((metric) => comparedMetric(metric, slots, selection, resolved)),
    numbers: selection.numbers,
    peers: { state: "refused", selections: asked.flatMap((id) => resolved.datasets.get(id) ?? []) },
    datasets: datasetsOf(players, resolved),
  };
}

/** Datasets that the figures come from, each once, in slot order. */
export function datasetsOf(players: readonly ComparedPlayer[], resolved: Resolved): readonly Dataset[] {
  return [...new Set(players.flatMap((player) => datasetOf(player, resolved) ?? []))];
}

function datasetOf(player: ComparedPlayer, { datasets }: Resolved): Dataset | undefined {
  return player.state === "missing" ? undefined : datasets.get(player.dataset.id);
}

function comparedMetric(
  metric: Metric,
  slots: readonly Slot[],
  { numbers }: Selection,
  resolved: Resolved,
): ComparedMetric {
  return {
    metric,
    figures: slots.map((slot) => slotFigure(slot, metric, numbers, resolved)),
    ...countedBy(
      slots.map(({ player }) => player),
      metric,
      resolved,
    ),
    peers: undefined,
  };
}

/** How the players' datasets count a metric. */
export function countedBy(
  players: readonly ComparedPlayer[],
  metric: Metric,
  resolved: Resolved,
): Pick<ComparedMetric, "definitions" | "counted" | "derived"> {
  const measured = players.map((player) => {
    const dataset = datasetOf(player, resolved);
    return dataset === undefined ? [] : columnsOf(dataset, metric).map((column) => column.metric);
  });
  const counted = measured.map((columns) => columns.map(({ definition }) => definition));
  return {
    definitions: [...new Set(counted.flat())],
    counted,
    derived: measured.flat().some(({ derived }) => derived),
  };
}

function slotFigure(
  { player, rows }: Slot,
  metric: Metric,
  numbers: Selection["numbers"],
  resolved: Resolved,
): Figure {
  const dataset = datasetOf(player, resolved);
  if (dataset !== undefined) return plainFigure(dataset, rows, metric, numbers);
  const unreadable = player.state === "missing" && player.reason === "unreadable-dataset";
  return { state: "gap", reason: unreadable ? "unreadable" : "no-player" };
}
