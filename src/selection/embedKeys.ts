import { readHeadline } from "./headline.ts";
import type { ReadKey } from "./linkKeys.ts";
import { readMetrics } from "./metricKeys.ts";
import { readPeers } from "./peers.ts";
import { readPlayers } from "./players.ts";
import { readNumbers, readRelease, readTheme } from "./values.ts";

/** The keys that change what an embed draws today; the others are the page's, and would be carried for nothing. */
export const EMBED_KEYS: ReadonlyMap<string, ReadKey> = new Map<string, ReadKey>([
  ["d", readRelease],
  ["p", readPlayers],
  ["m", readMetrics],
  ["n", readNumbers],
  ["g", readPeers],
  ["t", readTheme],
  ["h", readHeadline],
]);
