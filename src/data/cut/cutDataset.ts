import type { WholeDataset } from "../../domain/dataset.ts";
import type { DataHash, DatasetId } from "../../domain/ids.ts";
import { formatDataset } from "../formatDataset.ts";
import { headOf } from "../headOf.ts";
import type { CutFile } from "./cutFile.ts";
import { formatColumn } from "./formatColumn.ts";
import { formatLogs } from "./formatLogs.ts";
import { formatNameShards } from "./formatNameShards.ts";
import { formatPeers } from "./formatPeers.ts";
import { formatSearch } from "./formatSearch.ts";
import type { MatchLog } from "./matchLog.ts";
import { joinedNames, writtenRows } from "./writtenRows.ts";

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
  /** The whole dataset file, which is not among them. */
  readonly whole: string;
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
  if (isSmall(whole)) return { ...placed(id, hashOf(whole), new Map([["dataset", whole]])), whole };
  // Each part is written once, for it may be long: the hash is of all of them as one list of names and parts.
  const parts = [...partsOf(built)].map(([name, part]) => ({ name, part, text: JSON.stringify(part) }));
  const hash = hashOf(`[${parts.map(({ name, text }) => `[${JSON.stringify(name)},${text}]`).join(",")}]`);
  const texts = parts.map(({ name, part, text }) => {
    const belonging = name === "dataset" ? { hash } : { dataset: id, hash };
    return [name, withBelonging(text, part, belonging)] as const;
  });
  return { ...placed(id, hash, new Map(texts)), whole };
}

/** The text of a part with whose it is behind its format, which is the first that a part says. */
function withBelonging(
  text: string,
  { format }: CutFile,
  belonging: Readonly<Record<string, string>>,
): string {
  const start = `{"format":${JSON.stringify(format)}`;
  return `${start},${JSON.stringify(belonging).slice(1, -1)}${text.slice(start.length)}\n`;
}

/** Every file below the hash by its name, in the order of names. */
function partsOf({ dataset, also, logs }: BuiltDataset): ReadonlyMap<string, CutFile> {
  const written = writtenRows(dataset.rows);
  const hasLogs = logs.some(({ length }) => length > 0);
  const parts: [string, CutFile][] = [
    ["dataset", descriptor(dataset, hasLogs)],
    ["peers", formatPeers(written)],
    ["names", { format: "per90-names/1", names: joinedNames(written.names) }],
    ["search", formatSearch(written, also)],
  ];
  formatNameShards(written).forEach((names, shard) => parts.push([`n/${shard}`, names]));
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
function placed(id: DatasetId, hash: DataHash, parts: ReadonlyMap<string, string>) {
  const files = [...parts].map(([name, text]) => [`${id}/${hash}/${name}.json`, text] as const);
  return { hash, files: new Map([...files, [`${id}.json`, parts.get("dataset") ?? ""]]) };
}
