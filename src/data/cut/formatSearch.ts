import type { PlayerSeason } from "../../domain/playerSeason.ts";
import { clubRuns, kindDigits } from "./clubsAndKinds.ts";
import type { CutFile } from "./cutFile.ts";
import { writtenNames } from "./formatNames.ts";

/**
 * The search file of a dataset; `parseSearch` reads it.
 *
 * @param also a row each, the words of the full name that the name does not have
 */
export function formatSearch(rows: readonly PlayerSeason[], also: readonly string[]): CutFile {
  return {
    format: "per90-search/1",
    clubs: clubRuns(rows),
    ...kindDigits(rows),
    names: writtenNames(rows),
    also: rows.map((_, row) => (also[row] ?? "").replaceAll("|", " ")).join("|"),
    birthYears: rows.map(({ born }) => (born === undefined ? null : Number(born.slice(0, 4)))),
  };
}
