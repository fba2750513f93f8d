import { AppError } from "../../domain/appError.ts";
import { foreignFile } from "./foreignFile.ts";
import type { GivenFile, OpenedFile } from "./openedFile.ts";
import { counted, LIMITS, tooLarge } from "./limits.ts";
import { notATable } from "./notATable.ts";
import { isZip } from "./zipParts.ts";
import { openText } from "./openText.ts";
import { openWorkbook } from "./openWorkbook.ts";
import type { OpeningWatch } from "./openingWatch.ts";

/**
 * Opens a file by what it holds, whatever its name says: a workbook, JSON or delimited text.
 *
 * @throws AppError IMPORT_EMPTY, IMPORT_TOO_LARGE naming limit and what came, IMPORT_NOT_A_TABLE naming what it looks
 *   like, IMPORT_NOT_JSON with the place, DATA_INVALID for a `per90-dataset/1` that breaks its format
 */
export async function openFile(file: GivenFile, watch?: OpeningWatch): Promise<OpenedFile> {
  const { name, bytes } = file;
  if (bytes.length === 0) throw new AppError("IMPORT_EMPTY", name, "expected a table, got an empty file");
  if (bytes.length > LIMITS.bytes) throw tooLarge(name, LIMITS.bytes, "bytes", counted(bytes.length));
  const foreign = foreignFile(bytes);
  if (foreign !== undefined) throw notATable(name, foreign);
  const opened = isZip(bytes) ? await openWorkbook(file, watch) : await openText(file, watch);
  watch?.onProgress(1);
  return opened;
}
