import type { WholeDataset } from "../../domain/dataset.ts";
import type { DataHash, DatasetId } from "../../domain/ids.ts";
import { formatDataset } from "../formatDataset.ts";
import { headOf } from "../headOf.ts";
import type { CutFile } from "./cutFile.ts";
import { formatColumn } from "./formatColumn.ts";
import { formatLogs } from "./formatLogs.ts";
import { formatNames } from "./formatNames.ts";
import { formatNameShards } from "./formatNameShards.ts";
import { formatPeers } from "./formatPeers.ts";
import { formatSearch } from "./formatSearch.ts";
import type { MatchLog } from "./matchLog.ts";

/** A dataset below this many bytes is served whole. */
const WHOLE_BELOW = 8_000;

/** A dataset with what only its cut form holds. */
export interface BuiltDataset {
  readonly dataset: WholeDataset;
  /** Words of the full name that the name does not have, a row each. */
  readonly also: readonly string[];
  /** Match logs, a row each; empty for a dataset without. */
  readonly logs: readonly (readonly MatchLog[])[];
}

/** The files a dataset is served as, by path under `data/`, and the hash they are kept under. */
export interface ServedFiles {
  readonly hash: DataHash;
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Cuts a dataset for serving: a descriptor, and under the hash of its content peers, names, search words, a file a
 * metric and, where there are any, match logs a club. A small one is its own descriptor.
 *
 * @param hashOf names the state of a dataset by its content
 */
export function cutDataset(built: BuiltDataset, hashOf: (content: string) => DataHash): ServedFiles {
  const { id } = built.dataset;
  const whole = formatDataset(built.dataset);
  if (isSmall(whole)) return placed(id, hashOf(whole), new Map([["dataset", whole]]));
  const parts = partsOf(built);
  const hash = hashOf(JSON.stringify([...parts]));
  const texts = [...parts].map(([name, { format, ...rest }]) => {
    const belonging = name === "dataset" ? { hash } : { dataset: id, hash };
    return [name, `${JSON.stringify({ format, ...belonging, ...rest })}\n`] as const;
  });
  return placed(id, hash, new Map(texts));
}

/** Every file below the hash by its name, in the order of names. */
function partsOf({ dataset, also, logs }: BuiltDataset): ReadonlyMap<string, CutFile> {
  const { rows } = dataset;
  const hasLogs = logs.some(({ length }) => length > 0);
  const parts: [string, CutFile][] = [
    ["dataset", descriptor(dataset, hasLogs)],
    ["peers", formatPeers(rows)],
    ["names", formatNames(rows)],
    ["search", formatSearch(rows, also)],
  ];
  formatNameShards(rows).forEach((names, shard) => parts.push([`n/${shard}`, names]));
  for (const column of dataset.columns.values()) {
    parts.push([`m/${column.metric.id}`, formatColumn(dataset, column)]);
  }
  if (hasLogs) parts.push(...logFiles(dataset, logs));
  return new Map(parts.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function descriptor(dataset: WholeDataset, hasLogs: boolean): CutFile {
  const { rows, metricIds } = dataset;
  const head = { format: "per90-served/1", ...headOf(dataset), rows: rows.length, metrics: metricIds };
  return hasLogs ? head : { ...head, logs: false };
}

function logFiles({ rows, metricIds }: WholeDataset, logs: BuiltDataset["logs"]) {
  const players = rows.map((season, i) => ({ season, logs: logs[i] ?? [] }));
  return [...new Map(rows.map(({ club }) => [club.id, club])).values()].map((club): [string, CutFile] => {
    const own = players.filter(({ season }) => season.club.id === club.id);
    return [`logs/${club.id}`, formatLogs(club, metricIds, own)];
  });
}

function isSmall(text: string): boolean {
  return text.length < WHOLE_BELOW && new TextEncoder().encode(text).length < WHOLE_BELOW;
}

/** The parts below their hash, and the descriptor a second time where it is looked for first. */
function placed(id: DatasetId, hash: DataHash, parts: ReadonlyMap<string, string>): ServedFiles {
  const files = [...parts].map(([name, text]) => [`${id}/${hash}/${name}.json`, text] as const);
  return { hash, files: new Map([...files, [`${id}.json`, parts.get("dataset") ?? ""]]) };
}
