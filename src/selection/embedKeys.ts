import { readHeadline } from "./headline.ts";
import type { ReadKey } from "./linkKeys.ts";
import { readMetrics } from "./metricKeys.ts";
import { readPlayers } from "./players.ts";
import { readNumbers, readRelease, readTheme } from "./values.ts";

/**
 * The keys that change what every embed draws. The peers' `g` is read by a script of its own, where a link has it; the
 * others are a view's or the page's.
 */
export const EMBED_KEYS: ReadonlyMap<string, ReadKey> = new Map<string, ReadKey>([
  ["d", readRelease],
  ["p", readPlayers],
  ["m", readMetrics],
  ["n", readNumbers],
  ["t", readTheme],
  ["h", readHeadline],
]);
