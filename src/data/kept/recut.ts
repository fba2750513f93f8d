import { AppError } from "../../domain/appError.ts";
import type { DatasetId } from "../../domain/ids.ts";
import { recutHere } from "./recutHere.ts";

/**
 * Cuts a kept dataset anew, in a thread of its own where there are such: a file may be long.
 *
 * @throws AppError STORE_FULL or STORE_UNAVAILABLE; the old cut is then as it was
 */
export function recut(id: DatasetId): Promise<void> {
  return typeof Worker === "undefined" ? recutHere(id) : inWorker(id);
}

function inWorker(id: DatasetId): Promise<void> {
  const worker = new Worker(new URL("./recutWorker.ts", import.meta.url), { type: "module" });
  return new Promise<void>((resolve, reject) => {
    const failed = (said: unknown) =>
      reject(new AppError("STORE_UNAVAILABLE", id, `it could not be made ready: ${String(said)}`));
    worker.addEventListener("message", ({ data }) => (data === "" ? resolve() : failed(data)));
    worker.addEventListener("error", ({ message }) => failed(message));
    worker.postMessage(id);
  }).finally(() => worker.terminate());
}
