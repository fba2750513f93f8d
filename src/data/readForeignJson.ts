import { bareNotANumber } from "./bareNotANumber.ts";
import { invalid } from "./invalid.ts";
import { readJson } from "./readJson.ts";

/**
 * Reads JSON text that someone else's tool may have written.
 *
 * @throws AppError like `readJson`; DATA_INVALID with the place of a bare NaN or Infinity, which some tools write and
 *   JSON does not know
 */
export function readForeignJson(text: string, at: string): unknown {
  try {
    return readJson(text, at);
  } catch (cause) {
    const bare = bareNotANumber(text);
    if (bare === undefined) throw cause;
    throw invalid(at, bare.path, "a number, or null for what was not recorded", bare.token);
  }
}
