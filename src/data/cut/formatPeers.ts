import type { PlayerId } from "../../domain/ids.ts";
import type { PlayerSeason } from "../../domain/playerSeason.ts";
import type { CutFile } from "./cutFile.ts";
import type { WrittenRows } from "./writtenRows.ts";

const DAY = 86_400_000;

/** The peers file of a dataset; `parsePeers` reads it. What was not recorded is null. */
export function formatPeers({ rows, clubs, kinds }: WrittenRows): CutFile {
  return {
    format: "per90-peers/1",
    clubs,
    ...kinds,
    people: clubChangers(rows),
    minutes: rows.map(({ minutes }) => minutes ?? null),
    matches: rows.map(({ matches }) => matches ?? null),
    starts: rows.map(({ starts }) => starts ?? null),
    born: rows.map(({ born }) =>
      born === undefined ? null : Math.round(Date.parse(`${born}T00:00:00Z`) / DAY),
    ),
  };
}

/** The rows of each player who has more than one. */
function clubChangers(rows: readonly PlayerSeason[]): readonly (readonly number[])[] {
  const byPlayer = new Map<PlayerId, number[]>();
  rows.forEach(({ player }, row) => {
    const own = byPlayer.get(player);
    if (own === undefined) byPlayer.set(player, [row]);
    else own.push(row);
  });
  return [...byPlayer.values()].filter(({ length }) => length > 1);
}
