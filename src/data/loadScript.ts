import { AppError } from "../domain/appError.ts";

/**
 * A part of the code that is loaded when first needed.
 *
 * @param name what it is for, e.g. "the radar view"
 * @throws AppError SCRIPT_NOT_LOADED; browsers remember the failure, so only a reload asks again
 */
export async function loadScript<T>(name: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    throw new AppError("SCRIPT_NOT_LOADED", name, "it did not load; reload the page", {
      cause,
    });
  }
}
