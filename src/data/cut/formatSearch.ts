import type { CutFile } from "./cutFile.ts";
import { joinedNames, type WrittenRows } from "./writtenRows.ts";

/**
 * The search file of a dataset; `parseSearch` reads it.
 *
 * @param also a row each, the words of the full name that the name does not have
 */
export function formatSearch({ rows, names, clubs, kinds }: WrittenRows, also: readonly string[]): CutFile {
  return {
    format: "per90-search/1",
    clubs,
    ...kinds,
    names: joinedNames(names),
    also: rows.map((_, row) => (also[row] ?? "").replaceAll("|", " ")).join("|"),
    birthYears: rows.map(({ born }) => (born === undefined ? null : Number(born.slice(0, 4)))),
  };
}
