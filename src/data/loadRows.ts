import type { ServedDataset } from "../domain/dataset.ts";
import type { PlayerId } from "../domain/ids.ts";
import type { DatasetRow, UnnamedSeason } from "../domain/playerSeason.ts";
import type { FetchText } from "./fetchText.ts";
import { nameShard } from "./nameShard.ts";
import type { NameRow } from "./parseNames.ts";
import { parseNameShard } from "./parseNameShard.ts";
import { parsePeers } from "./parsePeers.ts";
import { servedPath } from "./servedPath.ts";

/**
 * Loads how much everyone played, and the names of some: names weigh more than all else a chart needs.
 *
 * @param players whose rows must be named; rows of others may be
 * @throws AppError DATA_… of the first file that cannot be had or read
 */
export async function loadRows(
  fetchText: FetchText,
  served: ServedDataset,
  players: readonly PlayerId[],
): Promise<readonly DatasetRow[]> {
  const at = servedPath(served, "peers");
  const [peers, names] = await Promise.all([fetchText(at), namesOf(fetchText, served, players)]);
  return parsePeers(peers, at, served).map((row, i) => named(row, names.get(i)));
}

async function namesOf(
  fetchText: FetchText,
  served: ServedDataset,
  players: readonly PlayerId[],
): Promise<ReadonlyMap<number, NameRow>> {
  const shards = [...new Set(players.map(nameShard))];
  const names = shards.map(async (shard) => {
    const at = servedPath(served, `n/${shard}`);
    return [...parseNameShard(await fetchText(at), at, served)];
  });
  return new Map((await Promise.all(names)).flat());
}

/** A row with its name, where that is known. */
export function named(row: UnnamedSeason, name: NameRow | undefined): DatasetRow {
  if (name === undefined) return row;
  const { person: _, ...season } = row;
  return { ...season, ...name };
}
