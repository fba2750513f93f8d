import { toDataset } from "../../data/toDataset.ts";
import { decodedPieces } from "./decodedPieces.ts";
import { gridBudget } from "./gridBudget.ts";
import { jsonGrid } from "./jsonGrid.ts";
import { jsonLists } from "./jsonLists.ts";
import { LIMITS } from "./limits.ts";
import { notATable } from "./notATable.ts";
import type { GivenFile, OpenedFile } from "./openedFile.ts";
import { parseForeignJson } from "./parseForeignJson.ts";
import { chartItems } from "./chartItems.ts";
import { likeliestFirst } from "./likeliestFirst.ts";
import type { TextEncoding } from "./textEncoding.ts";
import { isRecord } from "./isRecord.ts";

/** Whether text is JSON by its first signs: an object, or a list of lists, objects or texts. */
export function looksLikeJson(start: string): boolean {
  return /^\s*(?:\{\s*["}]|\[\s*[{["\]])/.test(start);
}

/**
 * Opens a JSON file: a whole dataset, or every list of objects in it.
 *
 * @throws AppError IMPORT_NOT_JSON, IMPORT_TOO_LARGE, IMPORT_NOT_A_TABLE for JSON without a list of objects,
 *   DATA_INVALID for a `per90-dataset/1` that breaks its format
 */
export function openJson({ name, bytes }: GivenFile, encoding: TextEncoding): OpenedFile {
  const text = [...decodedPieces(bytes, encoding)].join("");
  const value = parseForeignJson(text, name);
  const format = isRecord(value) ? Object.entries(value).find(([key]) => key === "format")?.[1] : undefined;
  if (format === "per90-dataset/1") return { is: "dataset", name, dataset: toDataset(value, name) };
  const budget = gridBudget(name, "item");
  const lists = format === "per90-chart/1" ? [chartItems(value)] : jsonLists(value);
  const grids = lists.map((list) => jsonGrid(list, budget)).filter(({ rows }) => rows.length > 0);
  if (grids.length === 0) throw notATable(name, "JSON without a list of objects");
  return {
    is: "tables",
    name,
    kind: "json",
    encoding: encoding.name,
    grids: likeliestFirst(grids).slice(0, LIMITS.sheets),
    notes: [],
  };
}
