import type { PlayerId } from "../../domain/ids.ts";
import type { PlayerSeason } from "../../domain/playerSeason.ts";
import { clubCounts, kindDigits } from "./clubsAndKinds.ts";
import type { CutFile } from "./cutFile.ts";

const DAY = 86_400_000;

/**
 * The peers file of a dataset; `parsePeers` reads it.
 *
 * @param rows ordered by club; minutes, matches, starts and birth known of all
 */
export function formatPeers(rows: readonly PlayerSeason[]): CutFile {
  const times = rows.map(known);
  return {
    format: "per90-peers/1",
    clubs: clubCounts(rows),
    ...kindDigits(rows),
    people: clubChangers(rows),
    minutes: times.map(({ minutes }) => minutes),
    matches: times.map(({ matches }) => matches),
    starts: times.map(({ starts }) => starts),
    born: times.map(({ born }) => Math.round(Date.parse(`${born}T00:00:00Z`) / DAY)),
  };
}

/** The rows of each player who has more than one. */
function clubChangers(rows: readonly PlayerSeason[]): readonly (readonly number[])[] {
  const byPlayer = new Map<PlayerId, number[]>();
  rows.forEach(({ player }, row) => byPlayer.set(player, [...(byPlayer.get(player) ?? []), row]));
  return [...byPlayer.values()].filter(({ length }) => length > 1);
}

function known({ player, minutes, matches, starts, born }: PlayerSeason) {
  if (minutes === undefined || matches === undefined || starts === undefined || born === undefined) {
    throw new Error(`${player}: expected minutes, matches, starts and birth date, got a gap; serve it whole`);
  }
  return { minutes, matches, starts, born };
}
