import { NAME_SHARDS, nameShard } from "../nameShard.ts";
import type { CutFile } from "./cutFile.ts";
import { joinedNames, type WrittenRows } from "./writtenRows.ts";

/** The files of names, each of those players that `nameShard` puts into it; `parseNameShard` reads them. */
export function formatNameShards({ rows, names }: WrittenRows): readonly CutFile[] {
  const shards = Array.from({ length: NAME_SHARDS }, (): number[] => []);
  rows.forEach(({ player }, row) => shards[nameShard(player)]?.push(row));
  return shards.map((own) => ({
    format: "per90-name-shard/1",
    rows: own,
    names: own.length === 0 ? "" : joinedNames(own.flatMap((row) => names[row] ?? [])),
  }));
}
