import type { RowRules } from "../rows/rowDraft.ts";
import { type RowsRead, readRows } from "../rows/readRows.ts";
import type { GridRow, OpenedTables } from "../source/openedFile.ts";
import type { Chosen } from "../facts/choices.ts";

interface Last {
  readonly table: readonly GridRow[];
  readonly asked: string;
  readonly rows: RowsRead;
}

/** What was read last of each file: who names the competition, or keeps the file, need not wait for all rows again. */
const LAST = new WeakMap<OpenedTables, Last>();

/**
 * The chosen rows of a file, read; the same as last where nothing that they are read by has changed.
 *
 * @param table all its rows; another list is another table
 */
export function rowsReadLast(
  opened: OpenedTables,
  table: readonly GridRow[],
  { rows: chosen, only }: Chosen,
  rules: RowRules,
): RowsRead {
  const asked = JSON.stringify([only, rules], withMaps);
  const last = LAST.get(opened);
  if (last?.table === table && last.asked === asked) return last.rows;
  const rows = readRows(chosen, rules);
  LAST.set(opened, { table, asked, rows });
  return rows;
}

function withMaps(_: string, value: unknown): unknown {
  return value instanceof Map ? [...value] : value;
}
