import { AppError } from "../domain/appError.ts";
import type { Dataset, ServedDataset, WholeDataset } from "../domain/dataset.ts";
import type { DataHash, DatasetId, MetricId, PlayerId } from "../domain/ids.ts";
import type { Metric } from "../domain/metric.ts";
import type { Dictionary } from "../domain/dictionary.ts";
import type { FetchText } from "../data/fetchText.ts";
import { joinDataset } from "../data/joinDataset.ts";
import { loadColumn } from "../data/loadColumn.ts";
import { loadHead } from "../data/loadHead.ts";
import { loadRows } from "../data/loadRows.ts";
import { isServed } from "../data/parseHead.ts";
import { parseRelease } from "../data/parseRelease.ts";
import { OPENING_METRICS, OPENING_PLAYERS } from "../selection/opening.ts";
import type { PlayerRef, Selection } from "../selection/selection.ts";
import { countsBehind } from "./comparison.ts";
import type { Resolved } from "./compare.ts";
import { findPlayer } from "./findPlayer.ts";
import { recordedMetrics } from "./recordedMetrics.ts";

/** What a selection is resolved against, and why any of it could not be loaded. */
export interface LoadedSelection extends Resolved {
  readonly failures: readonly AppError[];
}

/**
 * Loads what a selection draws and no more: the heads and rows of its datasets, then a file a metric. What fails
 * costs only itself: a dataset, or one metric of it.
 *
 * @returns also when data is missing: a dataset that cannot be read is among `unreadable`, one that does not exist, or
 *   not in the release of a frozen link, is in neither
 * @throws AppError when the dictionary cannot be read
 */
export async function loadSelection(
  { fetchText, dictionary }: Sources,
  selection: Selection,
): Promise<LoadedSelection> {
  const players = selection.players ?? OPENING_PLAYERS;
  const asked = selection.metrics ?? (selection.players === undefined ? OPENING_METRICS : undefined);
  const ids = datasetIds(players, selection);
  const failures: AppError[] = [];
  const unreadable = new Set<DatasetId>();
  const parts = new Map<DatasetId, Part>();
  const release = await attempt(failures, releaseHashes(fetchText, selection.release));
  const loading = ids.map(async (id) => {
    const named = playersIn(id, players);
    const part =
      release === FAILED
        ? FAILED
        : await attempt(failures, loadPart(fetchText, { id, hashes: release, named }));
    if (part === FAILED) unreadable.add(id);
    return [id, part] as const;
  });
  const [loaded, named] = await Promise.all([Promise.all(loading), asked && metricsNamed(asked, dictionary)]);
  for (const [id, part] of loaded) if (part !== FAILED && part !== undefined) parts.set(id, part);
  const metrics = named ?? (await preset(players, parts, dictionary));
  const counts = countsBehind(metrics);
  const full = [...parts].map(
    async ([id, part]) => [id, await withColumns(fetchText, part, counts, failures)] as const,
  );
  return { players, metrics, datasets: new Map(await Promise.all(full)), failures, unreadable };
}

/** Where a selection's data is read. */
export interface Sources {
  /** Reads a file below `data/`; may remember what it read. */
  readonly fetchText: FetchText;
  readonly dictionary: Dictionary;
}

/** The datasets that a selection speaks of, each once: its players' and its peers'. */
function datasetIds(players: readonly PlayerRef[], { peers }: Selection): readonly DatasetId[] {
  const ofPlayers = players.flatMap((ref) => ("unknown" in ref ? [] : [ref.dataset]));
  return [...new Set([...ofPlayers, ...(peers?.datasets ?? [])])];
}

async function releaseHashes(
  fetchText: FetchText,
  release: string | undefined,
): Promise<ReadonlyMap<DatasetId, DataHash> | undefined> {
  if (release === undefined) return undefined;
  const path = `releases/${release}.json`;
  return parseRelease(await fetchText(path), path).hashes;
}

/** A dataset before its columns: rows loaded, `served` where the columns are files of their own. */
interface Part {
  readonly dataset: Dataset;
  readonly served: ServedDataset | undefined;
}

interface AskedPart {
  readonly id: DatasetId;
  /** The states of a release; absent, the current ones. */
  readonly hashes: ReadonlyMap<DatasetId, DataHash> | undefined;
  /** Players whose names are needed. */
  readonly named: readonly PlayerId[];
}

/** Undefined for a dataset that does not exist; a file of its own that is not there is a failure. */
async function loadPart(fetchText: FetchText, { id, hashes, named }: AskedPart): Promise<Part | undefined> {
  const hash = hashes?.get(id);
  const head = hash === undefined && hashes ? undefined : await knownHead(fetchText, id, hash);
  if (head === undefined) return undefined;
  if (!isServed(head)) return { dataset: head, served: undefined };
  return { dataset: joinDataset(head, await loadRows(fetchText, head, named), []), served: head };
}

function playersIn(dataset: DatasetId, players: readonly PlayerRef[]): readonly PlayerId[] {
  return players.flatMap((ref) => ("unknown" in ref || ref.dataset !== dataset ? [] : [ref.player]));
}

async function knownHead(
  fetchText: FetchText,
  id: DatasetId,
  hash: DataHash | undefined,
): Promise<ServedDataset | WholeDataset | undefined> {
  try {
    return await loadHead(fetchText, id, hash);
  } catch (cause) {
    if (hash === undefined && cause instanceof AppError && cause.code === "DATA_NOT_FOUND") return undefined;
    throw cause;
  }
}

/** A metric that cannot be read is left out; that the dataset should have it still shows in `metricIds`. */
async function withColumns(
  fetchText: FetchText,
  { dataset, served }: Part,
  counts: readonly MetricId[],
  failures: AppError[],
): Promise<Dataset> {
  if (served === undefined) return dataset;
  const given = counts.filter((id) => served.metricIds.includes(id));
  const columns = await Promise.all(
    given.map((id) => attempt(failures, loadColumn(fetchText, served, id, dataset.rows))),
  );
  return joinDataset(
    served,
    dataset.rows,
    columns.filter((column) => column !== FAILED),
  );
}

async function metricsNamed(ids: readonly MetricId[], dictionary: Dictionary): Promise<readonly Metric[]> {
  const metrics = await Promise.all(ids.map((id) => dictionary.metric(id)));
  return metrics.filter((metric) => metric !== undefined);
}

/** The preset of the first player's role, as far as the data records it. */
async function preset(
  players: readonly PlayerRef[],
  parts: ReadonlyMap<DatasetId, Part>,
  dictionary: Dictionary,
): Promise<readonly Metric[]> {
  const datasets = new Map([...parts].map(([id, { dataset }]) => [id, dataset]));
  const found = players.map((ref) => findPlayer(ref, datasets, new Set()).player);
  const first = found.find((player) => player.state === "found");
  const ids = await dictionary.preset(first?.state === "found" ? first.season.role : undefined);
  return recordedMetrics(await metricsNamed(ids, dictionary), datasets.values());
}

const FAILED = Symbol("failed");

/** What the work gives; when it fails as data can, the failure is noted and nothing else stops. */
async function attempt<T>(failures: AppError[], work: Promise<T>): Promise<T | typeof FAILED> {
  try {
    return await work;
  } catch (cause) {
    if (!(cause instanceof AppError)) throw cause;
    failures.push(cause);
    return FAILED;
  }
}
