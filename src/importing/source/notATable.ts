import { AppError } from "../../domain/appError.ts";

/**
 * The error of a file that holds no table.
 *
 * @param at the file's name
 * @param what it looks like, e.g. "a PDF"
 */
export function notATable(at: string, what: string, cause?: unknown): AppError {
  const message = `expected CSV, TSV, XLSX or JSON, got ${what}`;
  return new AppError("IMPORT_NOT_A_TABLE", at, message, cause === undefined ? {} : { cause });
}
