import { custom } from "valibot";
import { checked } from "../../data/checked.ts";
import { invalid } from "../../data/invalid.ts";
import { anyText } from "../../data/leaves.ts";
import { readJson } from "../../data/readJson.ts";
import { listOf, objectOf } from "../../data/shapes.ts";

const tableSchema = objectOf({
  columns: listOf(anyText()),
  rows: listOf(custom<readonly unknown[]>(Array.isArray, "a row")),
});

/** One row of a raw table, read by column name. */
export interface RawRow {
  text(column: string): string;
  number(column: string): number;
  /** Undefined where the source recorded nothing. */
  numberOrGap(column: string): number | undefined;
}

/**
 * Reads a table of the raw data, `{"columns": [...], "rows": [[...], ...]}`.
 *
 * @throws AppError DATA_NOT_JSON or DATA_INVALID, also later when a cell is not of the type it is read as
 */
export function rawTable(json: string, at: string): readonly RawRow[] {
  const { columns, rows } = checked(tableSchema, readJson(json, at), at);
  const places = new Map(columns.map((name, place) => [name, place]));
  return rows.map((row, i) =>
    rawRow(row, places, (column, expected, came) => invalid(at, `$.rows[${i}] (${column})`, expected, came)),
  );
}

/** Soft hyphens and zero-width marks, which the source has in a few names: they would split a slug. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;

function rawRow(
  row: readonly unknown[],
  places: ReadonlyMap<string, number>,
  wrong: (column: string, expected: string, came: unknown) => Error,
): RawRow {
  const cell = (column: string): unknown => row[places.get(column) ?? -1];
  const number = (column: string): number => {
    const value = cell(column);
    if (typeof value === "number" && Number.isFinite(value)) return value;
    throw wrong(column, "a number", value);
  };
  return {
    number,
    text: (column) => {
      const value = cell(column);
      if (typeof value === "string") return value.replace(INVISIBLE, "");
      throw wrong(column, "text", value);
    },
    numberOrGap: (column) => (cell(column) === null ? undefined : number(column)),
  };
}
