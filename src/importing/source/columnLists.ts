import { isRecord } from "./isRecord.ts";
import type { Entries, JsonList } from "./jsonList.ts";
import { ownValue } from "./ownValue.ts";

/**
 * A table that an object writes by columns: `{"columns": […], "rows": [[…]]}` (or "data"), `{"name": […], "goals":
 * […]}`, or `{"name": {"0": …}, "goals": {"0": …}}`.
 */
export function columnLists(record: object, path: string): JsonList | undefined {
  return headAndRows(record, path) ?? listsOfValues(record, path) ?? numberedValues(record, path);
}

function headAndRows(record: object, path: string): JsonList | undefined {
  const columns = ownValue(record, "columns");
  const rows = ownValue(record, "rows") ?? ownValue(record, "data");
  if (!Array.isArray(columns) || !Array.isArray(rows) || rows.length === 0) return undefined;
  const head = columns.map(columnName);
  if (!rows.every((row) => Array.isArray(row)) || !head.every((name) => name !== undefined)) return undefined;
  return { name: path, head, rows };
}

/** Of a column that is its name, or an object that says it. */
function columnName(column: unknown): string | undefined {
  if (typeof column === "string") return column;
  const said = ["name", "label", "field", "key", "id"].map((key) => ownValue(column, key));
  return said.find((name) => typeof name === "string");
}

function listsOfValues(record: object, path: string): JsonList | undefined {
  const lists = Object.entries(record).filter((entry): entry is [string, unknown[]] =>
    Array.isArray(entry[1]),
  );
  const length = lists[0]?.[1].length ?? 0;
  const even = lists.every(([, list]) => list.length === length && list.every(isPlain));
  if (lists.length < 2 || length === 0 || !even) return undefined;
  return { name: path, items: itemsOf(length, (i) => lists.map(([key, list]) => [key, list[i]])) };
}

function numberedValues(record: object, path: string): JsonList | undefined {
  const columns = Object.entries(record).filter((entry): entry is [string, object] => isRecord(entry[1]));
  const length = Object.keys(columns[0]?.[1] ?? {}).length;
  const even = columns.every(([, column]) => isNumbered(column, length));
  if (columns.length < 2 || columns.length < Object.keys(record).length || length === 0 || !even)
    return undefined;
  return {
    name: path,
    items: itemsOf(length, (i) => columns.map(([key, column]) => [key, ownValue(column, String(i))])),
  };
}

function isNumbered(column: object, length: number): boolean {
  const entries = Object.entries(column);
  return entries.length === length && entries.every(([key, value], i) => key === String(i) && isPlain(value));
}

function* itemsOf(length: number, item: (i: number) => Entries): Generator<Entries, void> {
  for (let i = 0; i < length; i++) yield item(i);
}

function isPlain(value: unknown): boolean {
  return typeof value !== "object" || value === null;
}
