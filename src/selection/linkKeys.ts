import { readHeadline } from "./headline.ts";
import { readAxisX, readAxisY } from "./axisKeys.ts";
import { readFrom, readTo } from "./dateKeys.ts";
import { readMetrics, type IsMetric } from "./metricKeys.ts";
import { readPeers } from "./peers.ts";
import { readPlayers } from "./players.ts";
import type { Bad } from "./problems.ts";
import type { Selection } from "./selection.ts";
import { readSquad } from "./squad.ts";
import { readChart, readLanguage, readNumbers, readRelease, readTheme, readVersion } from "./values.ts";

/** How one key of the link is read. Never throws; what makes no sense is told to `bad` and left out. */
export type ReadKey = (value: string, bad: Bad, isMetric: IsMetric) => Partial<Selection>;

/** Every key but the check `k`, in canonical order. How each is written stands in `linkWriters`. */
export const LINK_KEYS: ReadonlyMap<string, ReadKey> = new Map<string, ReadKey>([
  ["v", readVersion],
  ["d", readRelease],
  ["p", readPlayers],
  ["m", readMetrics],
  ["c", readChart],
  ["n", readNumbers],
  ["g", readPeers],
  ["x", readAxisX],
  ["y", readAxisY],
  ["from", readFrom],
  ["to", readTo],
  ["q", readSquad],
  ["t", readTheme],
  ["l", readLanguage],
  ["h", readHeadline],
]);
