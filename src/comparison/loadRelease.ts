import { AppError } from "../domain/appError.ts";
import type { FetchText } from "../data/fetchText.ts";
import { parseRelease, type Release } from "../data/parseRelease.ts";

/**
 * What a data release remembers: its date, and the state of every dataset.
 *
 * @param tag of the release
 * @throws AppError DATA_NOT_FOUND for a release that this site does not hold, DATA_WITHDRAWN for one whose numbers must
 *   not be shown any more, DATA_… when it cannot be had or read
 */
export async function loadRelease(fetchText: FetchText, tag: string): Promise<Release> {
  const path = `releases/${tag}.json`;
  const release = parseRelease(await textOf(fetchText, path, tag), path);
  const { withdrawn } = release;
  if (withdrawn === undefined) return release;
  const message = `data release ${tag} was withdrawn on ${withdrawn.date}: ${withdrawn.reason}`;
  throw new AppError("DATA_WITHDRAWN", path, message);
}

async function textOf(fetchText: FetchText, path: string, tag: string): Promise<string> {
  try {
    return await fetchText(path);
  } catch (cause) {
    if (!(cause instanceof AppError) || cause.code !== "DATA_NOT_FOUND") throw cause;
    const message = `this site holds no data release ${tag}`;
    throw new AppError("DATA_NOT_FOUND", cause.at, message, { cause });
  }
}
