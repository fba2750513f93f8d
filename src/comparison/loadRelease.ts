import { AppError } from "../domain/appError.ts";
import type { FetchText } from "../data/fetchText.ts";
import { parseRelease, type Release } from "../data/parseRelease.ts";
import { servedDictionary } from "../data/servedDictionary.ts";
import type { Dictionary } from "../domain/dictionary.ts";

/** A release that may be drawn from. */
export interface FrozenRelease extends Release {
  /** Metrics as they were then: today's may have other definitions, decimals or spreads. */
  readonly dictionary: Dictionary;
}

/**
 * What a data release remembers: its date, the state of every dataset, and what the metrics meant.
 *
 * @param tag of the release
 * @throws AppError DATA_NOT_FOUND for a release that this site does not hold, DATA_WITHDRAWN for one whose numbers must
 *   not be shown any more, DATA_… when it cannot be had or read
 */
export async function loadRelease(fetchText: FetchText, tag: string): Promise<FrozenRelease> {
  const path = `releases/${tag}.json`;
  const release = parseRelease(await textOf(fetchText, path, tag), path);
  const { withdrawn, dictionaryHash } = release;
  if (withdrawn === undefined)
    return { ...release, dictionary: servedDictionary(fetchText, `dictionary/${dictionaryHash}`) };
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
