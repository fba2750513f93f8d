import { DEFAULT_SELECTION } from "./defaultSelection.ts";
import { readHeadline, tidyHeadline } from "./headline.ts";
import { readAxisX, readAxisY, readMetrics, type IsMetric } from "./metricKeys.ts";
import { readPeers, writePeers } from "./peers.ts";
import { encodeText } from "./plainText.ts";
import { readPlayers, writePlayer } from "./players.ts";
import type { Bad } from "./problems.ts";
import type { Selection } from "./selection.ts";
import { readSquad } from "./squad.ts";
import {
  readChart,
  readFrom,
  readLanguage,
  readNumbers,
  readRelease,
  readTheme,
  readTo,
  readVersion,
} from "./values.ts";

/** How one key of the link is read and written. Reading never throws; undefined leaves the key out. */
export interface LinkKey {
  read(value: string, bad: Bad, isMetric: IsMetric): Partial<Selection>;
  write(selection: Selection): string | undefined;
}

/** Every key but the check `k`, in canonical order. */
export const LINK_KEYS: ReadonlyMap<string, LinkKey> = new Map<string, LinkKey>([
  ["v", { read: readVersion, write: (selection) => changed(selection, "version") }],
  ["d", { read: readRelease, write: ({ release }) => release }],
  ["p", { read: readPlayers, write: ({ players }) => players?.map(writePlayer).join(".") }],
  ["m", { read: readMetrics, write: ({ metrics }) => metrics?.join(".") }],
  ["c", { read: readChart, write: (selection) => changed(selection, "chart") }],
  ["n", { read: readNumbers, write: (selection) => changed(selection, "numbers") }],
  ["g", { read: readPeers, write: ({ peers }) => (peers && writePeers(peers)) || undefined }],
  ["x", { read: readAxisX, write: ({ x, metrics }) => (x === metrics?.[0] ? undefined : x) }],
  ["y", { read: readAxisY, write: ({ y, metrics }) => (y === metrics?.[1] ? undefined : y) }],
  ["from", { read: readFrom, write: ({ from }) => from }],
  ["to", { read: readTo, write: ({ to }) => to }],
  ["q", { read: readSquad, write: ({ squad }) => squad && `${squad.club}_${squad.dataset}` }],
  ["t", { read: readTheme, write: (selection) => changed(selection, "theme") }],
  ["l", { read: readLanguage, write: ({ language }) => language }],
  [
    "h",
    { read: readHeadline, write: ({ headline }) => encodeText(tidyHeadline(headline ?? "")) || undefined },
  ],
]);

function changed(selection: Selection, part: "version" | "chart" | "numbers" | "theme"): string | undefined {
  return selection[part] === DEFAULT_SELECTION[part] ? undefined : String(selection[part]);
}
