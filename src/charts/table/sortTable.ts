import type { MetricId } from "../../domain/ids.ts";
import type { FullTable } from "./fullTable.ts";

/** `most` has the highest value or percentile first. */
export type Order = "most" | "least";

/** The table with its players in order of their values on a metric; who has none comes last. */
export function sortPlayers(table: FullTable, id: MetricId, order: Order): FullTable {
  const metric = table.metrics.find((one) => one.id === id);
  if (metric === undefined) return table;
  const places = sorted(
    metric.cells.map(({ numbers }) => numbers?.value),
    order,
  );
  return {
    ...table,
    players: places.flatMap((place) => table.players[place] ?? []),
    metrics: table.metrics.map((one) => ({
      ...one,
      cells: places.flatMap((place) => one.cells[place] ?? []),
    })),
  };
}

/** The table with its metrics in order of a player's percentiles; those without one come last. */
export function sortMetrics(table: FullTable, slot: number, order: Order): FullTable {
  const column = table.players.findIndex((player) => player.slot === slot);
  const places = sorted(
    table.metrics.map(({ cells }) => cells[column]?.numbers?.percentile),
    order,
  );
  return { ...table, metrics: places.flatMap((place) => table.metrics[place] ?? []) };
}

/** Places in order of their values, those without one last; equal ones keep their order. */
function sorted(values: readonly (number | undefined)[], order: Order): readonly number[] {
  const key = (place: number) => {
    const value = values[place];
    if (value === undefined) return Infinity;
    return order === "most" ? -value : value;
  };
  return values.map((_, place) => place).toSorted((a, b) => (key(a) === key(b) ? a - b : key(a) - key(b)));
}
