import type { PlayerSeason } from "../../domain/playerSeason.ts";
import { NAME_SHARDS, nameShard } from "../nameShard.ts";
import type { CutFile } from "./cutFile.ts";
import { writtenNames } from "./formatNames.ts";

/** The files of names, each of those players that `nameShard` puts into it; `parseNameShard` reads them. */
export function formatNameShards(rows: readonly PlayerSeason[]): readonly CutFile[] {
  const shards = Array.from({ length: NAME_SHARDS }, (): number[] => []);
  rows.forEach(({ player }, row) => shards[nameShard(player)]?.push(row));
  return shards.map((own) => ({
    format: "per90-name-shard/1",
    rows: own,
    names: own.length === 0 ? "" : writtenNames(own.flatMap((row) => rows[row] ?? [])),
  }));
}
