import { AppError } from "../domain/appError.ts";
import type { DataHash, DatasetId } from "../domain/ids.ts";
import { readJson } from "./readJson.ts";

/** Which dataset, and which state of it, a served file must belong to. */
export interface Belonging {
  readonly id: DatasetId;
  readonly hash: DataHash;
}

/**
 * Reads one file of the served cut.
 *
 * The embed checks only that the file is JSON of the right dataset and hash: such a file never changes, it was proved
 * when it was built, and proving it again would cost every reader of a blog a quarter of the embed's bytes.
 *
 * @param asked the dataset and hash it was asked for under
 * @param prove what the file holds besides `dataset` and `hash`; undefined in the embed
 * @throws AppError DATA_NOT_JSON, DATA_INVALID with the exact place, or DATA_WRONG_HASH for a file of another
 *   dataset or another state of it
 */
export function servedFile<T>(
  json: string,
  at: string,
  asked: Belonging,
  prove: ((value: unknown) => T) | undefined,
): T {
  const value = readJson(json, at);
  const { dataset, hash }: { readonly dataset?: unknown; readonly hash?: unknown } = Object(value);
  refuseStranger({ id: dataset, hash }, asked, at);
  return prove === undefined ? (value as T) : prove(value);
}

/** Throws DATA_WRONG_HASH unless both name the same dataset and hash. */
export function refuseStranger(
  came: { readonly id: unknown; readonly hash: unknown },
  asked: Belonging,
  at: string,
): void {
  if (came.id === asked.id && came.hash === asked.hash) return;
  const message = `expected ${asked.id} ${asked.hash}, got ${came.id} ${came.hash}; reload the page`;
  throw new AppError("DATA_WRONG_HASH", at, message);
}
