import type { ClubLogs } from "../domain/clubLogs.ts";
import type { ServedDataset } from "../domain/dataset.ts";
import type { ClubId } from "../domain/ids.ts";
import type { FetchText } from "./fetchText.ts";
import { parseLogs } from "./parseLogs.ts";
import { servedPath } from "./servedPath.ts";

/**
 * Loads the match logs of one club.
 *
 * @throws AppError DATA_… when they cannot be had or read
 */
export async function loadLogs(fetchText: FetchText, served: ServedDataset, club: ClubId): Promise<ClubLogs> {
  const at = servedPath(served, `logs/${club}`);
  return parseLogs(await fetchText(at), at, { served, club });
}
