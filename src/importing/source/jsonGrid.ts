import type { GridBudget } from "./gridBudget.ts";
import { isRecord } from "./isRecord.ts";
import type { Entries, JsonList } from "./jsonList.ts";
import type { Cell, Grid, GridRow } from "./openedFile.ts";

/**
 * A list of JSON as a grid. Objects inside an item become columns such as "player.name", lists of texts or numbers
 * one text; lists of objects are grids of their own.
 *
 * @returns keys as row 0, then the items, from 1
 * @throws AppError IMPORT_TOO_LARGE
 */
export function jsonGrid(list: JsonList, budget: GridBudget): Grid {
  return {
    name: list.name,
    counts: "item",
    rows: "items" in list ? itemRows(list.items, budget) : cellRows(list, budget),
  };
}

function itemRows(items: Iterable<Entries>, budget: GridBudget): readonly GridRow[] {
  const columns = new Map<string, number>();
  const rows: GridRow[] = [];
  for (const item of items) {
    const cells: Cell[] = [];
    flatten(item, "", (key, value) => {
      const at = placeOf(key, cells, columns);
      while (cells.length <= at) cells.push(undefined);
      cells[at] = cellOf(value);
    });
    rows.push(budget.row(rows.length + 1, cells));
  }
  return columns.size === 0 ? [] : [budget.row(0, [...columns.keys()]), ...rows];
}

function cellRows(
  list: Exclude<JsonList, { readonly items: unknown }>,
  budget: GridBudget,
): readonly GridRow[] {
  const rows = list.rows.map((row, i) => budget.row(i + 1, row.map(cellOf)));
  return list.head === undefined ? rows : [budget.row(0, [...list.head]), ...rows];
}

function flatten(entries: Entries, prefix: string, put: (key: string, value: unknown) => void): void {
  for (const [key, value] of entries) {
    if (isRecord(value)) flatten(Object.entries(value), `${prefix}${key}.`, put);
    else if (!Array.isArray(value) || !value.some((one) => typeof one === "object" && one !== null)) {
      put(prefix + key, value);
    }
  }
}

/** The column of a key; another one where the item says the same key twice, as {"a.b":1,"a":{"b":2}} does. */
function placeOf(key: string, cells: readonly Cell[], columns: Map<string, number>): number {
  const at = columns.get(key);
  if (at !== undefined) return cells[at] === undefined ? at : placeOf(`${key}'`, cells, columns);
  columns.set(key, columns.size);
  return columns.size - 1;
}

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return undefined;
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (Array.isArray(value)) return value.filter((one) => one !== null).join(", ");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
