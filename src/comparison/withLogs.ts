import { loadLogs } from "../data/loadLogs.ts";
import type { AppError } from "../domain/appError.ts";
import type { ServedDataset } from "../domain/dataset.ts";
import type { ClubId } from "../domain/ids.ts";
import { findPlayer } from "./findPlayer.ts";
import { attempt, FAILED } from "./attempt.ts";
import type { LoadedSelection, Sources } from "./loadSelection.ts";

/**
 * The match logs of every chosen player's clubs, each club once.
 *
 * @returns the same selection with `logs`; a club whose file fails is not among them, the failure is
 */
export async function withLogs({ fetchText }: Sources, loaded: LoadedSelection): Promise<LoadedSelection> {
  const failures: AppError[] = [];
  const loading = clubsOf(loaded).map(({ served, club }) =>
    attempt(failures, loadLogs(fetchText, served, club)),
  );
  const logs = (await Promise.all(loading)).filter((log) => log !== FAILED);
  return { ...loaded, logs, failures: [...loaded.failures, ...failures] };
}

interface ServedClub {
  readonly served: ServedDataset;
  readonly club: ClubId;
}

/** Datasets that stand in one file have no logs, and not all others have. */
function clubsOf({ players, datasets, unreadable, served }: LoadedSelection): readonly ServedClub[] {
  const clubs = new Map<string, ServedClub>();
  for (const ref of players) {
    const { player } = findPlayer(ref, datasets, unreadable);
    const from = player.state === "found" ? served.get(player.dataset.id) : undefined;
    if (player.state !== "found" || !from?.logs) continue;
    for (const { id } of player.clubs) clubs.set(`${id}_${from.id}`, { served: from, club: id });
  }
  return [...clubs.values()];
}
