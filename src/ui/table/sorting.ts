import type { FullTable } from "../../charts/table/fullTable.ts";
import { sortMetrics, sortPlayers, type Order } from "../../charts/table/sortTable.ts";
import type { MetricId } from "../../domain/ids.ts";

/** What the reader sorted by; nobody would share it, so no link carries it. */
export interface Sorting {
  readonly players?: { readonly metric: MetricId; readonly order: Order };
  readonly metrics?: { readonly slot: number; readonly order: Order };
}

/** The table as sorted; a metric or player that has gone since leaves it as it is. */
export function sortedTable(table: FullTable, { players, metrics }: Sorting): FullTable {
  const across = players === undefined ? table : sortPlayers(table, players.metric, players.order);
  return metrics === undefined ? across : sortMetrics(across, metrics.slot, metrics.order);
}
