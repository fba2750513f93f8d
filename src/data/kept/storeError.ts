import { AppError } from "../../domain/appError.ts";

/** What a failure of the browser's store means: no room, or no store at all. */
export function storeError(cause: unknown): AppError {
  if (cause instanceof AppError) return cause;
  const { name, message } = cause instanceof Error ? cause : { name: "", message: String(cause) };
  if (name === "QuotaExceededError") {
    const said = "this browser has no room left for it; remove a dataset or free disk space";
    return new AppError("STORE_FULL", "indexedDB", said, { cause });
  }
  const said = `expected the browser to keep data, got ${[name, message].filter(Boolean).join(": ")}`;
  return new AppError("STORE_UNAVAILABLE", "indexedDB", said, { cause });
}
