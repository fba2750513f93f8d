import type { PlayerSeason } from "../../domain/playerSeason.ts";

/** The order of rows in a dataset: by club, then minutes from the most, then player. */
export function inClubOrder(a: PlayerSeason, b: PlayerSeason): number {
  if (a.club.id !== b.club.id) return a.club.id < b.club.id ? -1 : 1;
  if (a.minutes !== b.minutes) return (b.minutes ?? 0) - (a.minutes ?? 0);
  return a.player < b.player ? -1 : a.player > b.player ? 1 : 0;
}
