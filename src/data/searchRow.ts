import type { DatasetId } from "../domain/ids.ts";
import type { PlayerSeason } from "../domain/playerSeason.ts";
import type { SearchRow } from "../domain/searchRow.ts";

/** Who a row is and where, as search files and whole datasets both know it. */
type Who = Pick<PlayerSeason, "player" | "name" | "club" | "position" | "role"> & {
  readonly birthYear: number | undefined;
};

/**
 * What search knows of a row.
 *
 * @param also words of the full name that `name` does not have
 */
export function searchRow(who: Who, dataset: DatasetId, also = ""): SearchRow {
  const { player, name, club, position, role, birthYear } = who;
  return {
    player,
    dataset,
    name,
    also,
    club,
    ...(position ? { position } : {}),
    ...(role ? { role } : {}),
    ...(birthYear ? { birthYear } : {}),
  };
}
