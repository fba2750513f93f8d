import { AppError } from "../../domain/appError.ts";

/** What Per90 reads of one file at most; beyond it, a file is refused as a whole rather than cut. */
export const LIMITS = {
  bytes: 104_857_600,
  /** Rows with something in them. */
  rows: 200_000,
  /** Empty rows, of which spreadsheets write as many as a sheet has. */
  blankRows: 1_048_576,
  columns: 1_000,
  /** Of all tables of a file together. */
  cells: 24_000_000,
  /** Of lists and objects inside each other, in JSON. */
  levels: 64,
  sheets: 40,
  /** Of a workbook's parts, unpacked. */
  unpackedBytes: 314_572_800,
} as const;

/**
 * The error of a file beyond a limit.
 *
 * @param at the file's name
 * @param of in words, e.g. "rows"
 * @param came what came, e.g. "5,000 on line 1"; "more" where reading stopped before the end
 */
export function tooLarge(at: string, limit: number, of: string, came = "more"): AppError {
  return new AppError("IMPORT_TOO_LARGE", at, `expected at most ${counted(limit)} ${of}, got ${came}`);
}

/** A whole number as it is said in an error: "200,000". */
export function counted(count: number): string {
  return count.toLocaleString("en-GB");
}
