import type { DatasetId } from "../../domain/ids.ts";

/** Longest id of a dataset. */
const MOST = 40;

/** The id, or where it is taken the first of `…-2`, `…-3` that is free; at most 40 characters. */
export function freeId(id: DatasetId, taken: ReadonlySet<string>): DatasetId {
  let free: string = id;
  for (let n = 2; taken.has(free); n += 1) free = numbered(id, `-${n}`);
  return free as DatasetId;
}

/** What is too long loses the end of what stands before the season. */
function numbered(id: string, suffix: string): string {
  const [, name = id, season = ""] = /^(.*?)(-\d{4}(?:-.*)?)$/.exec(id) ?? [];
  const room = MOST - season.length - suffix.length;
  return `${name.slice(0, room).replace(/-+$/, "")}${season}${suffix}`;
}
