import { nameShard } from "../../data/nameShard.ts";
import type { PlayerSeason } from "../../domain/playerSeason.ts";
import type { CutFile } from "./cutFile.ts";
import { writtenNames } from "./formatNames.ts";

/** The names of those players that `nameShard` puts into `shard`; `parseNameShard` reads them. */
export function formatNameShard(rows: readonly PlayerSeason[], shard: number): CutFile {
  const own = rows.flatMap((season, row) => (nameShard(season.player) === shard ? [{ season, row }] : []));
  return {
    format: "per90-name-shard/1",
    rows: own.map(({ row }) => row),
    names: own.length === 0 ? "" : writtenNames(own.map(({ season }) => season)),
  };
}
