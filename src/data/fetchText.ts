import { AppError } from "../domain/appError.ts";

/** Gets the text of a file under `data/`, e.g. `eng1-2017.json`. */
export type FetchText = (path: string, signal?: AbortSignal) => Promise<string>;

/**
 * Reads data files over the network.
 *
 * @param base address of the `data/` folder, with a slash at its end
 * @returns a reader that throws AppError DATA_OFFLINE at once when there is no network, DATA_NOT_FOUND for a file
 *   that is not there, DATA_UNREACHABLE for what may work a moment later; an abort passes through
 */
export function fetchTextFrom(base: string): FetchText {
  return async (path, signal) => {
    const at = base + path;
    try {
      const response = await fetch(at, signal === undefined ? {} : { signal });
      if (response.ok) return await response.text();
      throw refused(at, response.status);
    } catch (cause) {
      if (cause instanceof AppError || signal?.aborted === true) throw cause;
      throw unreachable(at, cause);
    }
  };
}

function refused(at: string, status: number): AppError {
  return status >= 500 || status === 429 || status === 408
    ? new AppError("DATA_UNREACHABLE", at, `expected the file, got status ${status}; try again in a moment`)
    : new AppError(
        "DATA_NOT_FOUND",
        at,
        `expected the file, got status ${status}; there is none at this address`,
      );
}

function unreachable(at: string, cause: unknown): AppError {
  return globalThis.navigator?.onLine === false
    ? new AppError("DATA_OFFLINE", at, "expected the file, but this device is offline", { cause })
    : new AppError("DATA_UNREACHABLE", at, "expected the file, but the server cannot be reached", { cause });
}
