import type { Dataset } from "../domain/dataset.ts";
import type { DatasetId } from "../domain/ids.ts";
import type { Metric } from "../domain/metric.ts";
import type { PlayerRef, Selection } from "../selection/selection.ts";
import type { ComparedMetric, Comparison, Figure } from "./comparison.ts";
import { columnsOf, figure } from "./figure.ts";
import { findPlayer, type Slot } from "./findPlayer.ts";
import { peerGroup } from "./peerGroup.ts";

/** What a Selection is resolved against. */
export interface Resolved {
  readonly players: readonly PlayerRef[];
  readonly metrics: readonly Metric[];
  readonly datasets: ReadonlyMap<DatasetId, Dataset>;
  /** Datasets that exist but could not be loaded. */
  readonly unreadable: ReadonlySet<DatasetId>;
}

/**
 * Resolves a selection: players found or named as missing, a figure a player and metric, gaps with their reason.
 *
 * @returns players in slot order, metrics in the asked order; never throws
 */
export function compare(selection: Selection, resolved: Resolved): Comparison {
  const slots = resolved.players.map((ref) => findPlayer(ref, resolved.datasets, resolved.unreadable));
  const players = slots.map(({ player }) => player);
  const datasets = players.flatMap((player) => (player.state === "found" ? [player.dataset] : []));
  return {
    players,
    metrics: resolved.metrics.map((metric) => comparedMetric(metric, slots, selection, resolved)),
    numbers: selection.numbers,
    peers: peerGroup(selection.peers ?? {}, players, resolved.datasets),
    datasets: [...new Map(datasets.map((dataset) => [dataset.id, dataset])).values()],
  };
}

function comparedMetric(
  metric: Metric,
  slots: readonly Slot[],
  selection: Selection,
  resolved: Resolved,
): ComparedMetric {
  const measured = slots.flatMap(({ player }) => {
    const dataset = player.state === "found" ? resolved.datasets.get(player.dataset.id) : undefined;
    return dataset === undefined ? [] : columnsOf(dataset, metric).map((column) => column.metric);
  });
  return {
    metric,
    figures: slots.map((slot) => slotFigure(slot, metric, selection, resolved)),
    definitions: [...new Set(measured.map(({ definition }) => definition))],
    derived: measured.some(({ derived }) => derived),
  };
}

function slotFigure(slot: Slot, metric: Metric, selection: Selection, resolved: Resolved): Figure {
  const { player } = slot;
  const dataset = player.state === "found" ? resolved.datasets.get(player.dataset.id) : undefined;
  if (dataset === undefined) {
    const unreadable = player.state === "missing" && player.reason === "unreadable-dataset";
    return { state: "gap", reason: unreadable ? "unreadable" : "no-player" };
  }
  return figure(dataset, slot.rows, metric, selection.numbers);
}
