/** Every code has a row in docs/errors.md; a test holds the two together. */
export type ErrorCode =
  | "DATA_OFFLINE"
  | "DATA_UNREACHABLE"
  | "DATA_NOT_FOUND"
  | "DATA_NOT_JSON"
  | "DATA_INVALID"
  | "DATA_WRONG_HASH"
  | "DATA_WITHDRAWN"
  | "OWN_TOO_LARGE"
  | "OWN_DAMAGED"
  | "OWN_INVALID"
  | "IMPORT_TOO_LARGE"
  | "IMPORT_EMPTY"
  | "IMPORT_NOT_A_TABLE"
  | "IMPORT_NOT_JSON"
  | "IMPORT_NOT_READY"
  | "STORE_UNAVAILABLE"
  | "STORE_FULL"
  | "SCRIPT_NOT_LOADED";

/** A failure with a stable code, the place it happened, and what to do about it. */
export class AppError extends Error {
  readonly code: ErrorCode;
  /** File and JSON path, e.g. `data/eng1-2017.json $.rows[12].minutes`. */
  readonly at: string;

  constructor(code: ErrorCode, at: string, message: string, options?: ErrorOptions) {
    super(`${message} (${code} at ${at})`, options);
    this.name = "AppError";
    this.code = code;
    this.at = at;
  }
}
