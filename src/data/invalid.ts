import { AppError } from "../domain/appError.ts";

/**
 * The error of a value that is not what its place asks for.
 *
 * @param path from `$`, e.g. `$.rows[12][7] (minutes)`
 * @param expected in words, e.g. "minutes above zero, or null"
 */
export function invalid(at: string, path: string, expected: string, came: unknown): AppError {
  return new AppError("DATA_INVALID", `${at} ${path}`, `expected ${expected}, got ${shown(came)}`);
}

function shown(came: unknown): string {
  if (came === undefined) return "nothing";
  const text = JSON.stringify(came) ?? String(came);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
