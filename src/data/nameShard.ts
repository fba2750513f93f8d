import { fnv1a } from "../domain/fnv1a.ts";
import type { PlayerId } from "../domain/ids.ts";

/** How many files the names of a dataset are cut into. */
export const NAME_SHARDS = 32;

/** Which of the files of names holds a player, from 0. */
export function nameShard(player: PlayerId): number {
  return fnv1a(player) % NAME_SHARDS;
}
