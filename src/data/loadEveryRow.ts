import type { ServedDataset } from "../domain/dataset.ts";
import type { DatasetRow } from "../domain/playerSeason.ts";
import type { FetchText } from "./fetchText.ts";
import { named } from "./loadRows.ts";
import { parseNames } from "./parseNames.ts";
import { parsePeers } from "./parsePeers.ts";
import { servedPath } from "./servedPath.ts";

/**
 * Loads how much everyone played and everyone's name, for what shows a whole competition.
 *
 * @throws AppError DATA_… of the first file that cannot be had or read
 */
export async function loadEveryRow(
  fetchText: FetchText,
  served: ServedDataset,
): Promise<readonly DatasetRow[]> {
  const [peersAt, namesAt] = [servedPath(served, "peers"), servedPath(served, "names")];
  const [peers, names] = await Promise.all([fetchText(peersAt), fetchText(namesAt)]);
  const who = parseNames(names, namesAt, served);
  return parsePeers(peers, peersAt, served).map((row, i) => named(row, who[i]));
}
