import type { TableModel } from "../charts/table/model.ts";

/** The row of a trend that is of all its matches. */
const OVERALL = "overall";

/**
 * The drawn numbers, small enough to stand under a picture: of a trend, which has a row a match, the figure over all
 * matches, the last mean and its interval; of every other view the whole table.
 */
export function smallTable(table: TableModel): TableModel {
  const overall = table.rows.find(({ id }) => id === OVERALL);
  if (overall === undefined) return table;
  const others = table.rows.filter((row) => row !== overall);
  return { ...table, rows: [overall, ...others.slice(-2)] };
}
