import type { Dataset } from "../domain/dataset.ts";
import type { DatasetId, Minutes } from "../domain/ids.ts";
import type { DatasetRow, PlayerSeason } from "../domain/playerSeason.ts";
import type { PlayerRef } from "../selection/selection.ts";
import type { ComparedPlayer, MissingReason } from "./comparison.ts";
import { pooledMinutes } from "./pooledValue.ts";

/** A slot resolved: the player, and the rows of the dataset that make the figures; no rows when missing. */
export interface Slot {
  readonly player: ComparedPlayer;
  readonly rows: readonly number[];
}

/**
 * Finds the player of a slot. Nobody is ever replaced by another: who is not in the data keeps the slot, with the reason.
 *
 * @param unreadable datasets that exist but could not be loaded
 */
export function findPlayer(
  ref: PlayerRef,
  datasets: ReadonlyMap<DatasetId, Dataset>,
  unreadable: ReadonlySet<DatasetId>,
): Slot {
  if ("unknown" in ref) return missing(ref, "not-a-player");
  const dataset = datasets.get(ref.dataset);
  if (dataset === undefined) {
    return missing(ref, unreadable.has(ref.dataset) ? "unreadable-dataset" : "unknown-dataset");
  }
  const everywhere = indices(dataset.rows, (row) => row.player === ref.player);
  const rows = everywhere.filter((row) => ref.club === undefined || dataset.rows[row]?.club.id === ref.club);
  const season = mostPlayed(rows.flatMap((row) => named(dataset.rows[row])));
  if (season === undefined) return missing(ref, everywhere.length > 0 ? "unknown-club" : "unknown-player");
  const pooled = pooledMinutes(dataset, rows);
  const minutes = Number.isNaN(pooled) ? undefined : (pooled as Minutes);
  const played = rows.flatMap((row) => dataset.rows[row] ?? []);
  const clubs = played.map(({ club }) => club);
  const player = { state: "found", ref, dataset, season, clubs, minutes } as const;
  return { player, rows };
}

/** `median_<dataset>` asks for the middle of the peer group, not for a player. */
export function isMedian(ref: PlayerRef): boolean {
  return !("unknown" in ref) && ref.player === "median";
}

function missing(ref: PlayerRef, reason: MissingReason): Slot {
  const name = "unknown" in ref ? ref.unknown : spoken(ref.player);
  return { player: { state: "missing", ref, reason, name }, rows: [] };
}

/** "marek-hamsik" as "Marek Hamsik": the id is all that a link says of a player who is not there. */
function spoken(id: string): string {
  return id.replaceAll("-", " ").replace(/(?<=^| )[a-z]/g, (letter) => letter.toUpperCase());
}

/** The rows of an asked player are always named; this says so to the type. */
function named(row: DatasetRow | undefined): readonly PlayerSeason[] {
  return row?.player === undefined ? [] : [row];
}

function mostPlayed(seasons: readonly PlayerSeason[]): PlayerSeason | undefined {
  return seasons.toSorted((a, b) => (b.minutes ?? 0) - (a.minutes ?? 0))[0];
}

function indices<T>(items: readonly T[], wanted: (item: T) => boolean): readonly number[] {
  return items.flatMap((item, index) => (wanted(item) ? [index] : []));
}
