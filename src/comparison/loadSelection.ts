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

/** What a selection is resolved against, and what of it could not be loaded and why. */
export interface LoadedSelection extends Resolved {
  readonly failures: ReadonlyMap<DatasetId, AppError>;
}

/**
 * Loads what a selection draws and no more: the heads and rows of its datasets, then a file a metric.
 *
 * @returns also when data is missing: a dataset that cannot be read is among `failures`, one that does not exist, or
 *   not in the release of a frozen link, in neither map
 * @throws AppError when the release that a frozen link names, or the dictionary, cannot be read
 */
export async function loadSelection(
  { fetchText, dictionary }: Sources,
  selection: Selection,
): Promise<LoadedSelection> {
  const players = selection.players ?? OPENING_PLAYERS;
  const asked = selection.metrics ?? (selection.players === undefined ? OPENING_METRICS : undefined);
  const hashes = await releaseHashes(fetchText, selection.release);
  const [rows, named] = await Promise.all([
    settle(datasetIds(players, selection), (id) =>
      loadPart(fetchText, { id, hashes, named: playersIn(id, players) }),
    ),
    asked && metricsNamed(asked, dictionary),
  ]);
  const metrics = named ?? (await preset(players, rows.loaded, dictionary));
  const counts = countsBehind(metrics);
  const full = await settle([...rows.loaded.keys()], async (id) => {
    const part = rows.loaded.get(id);
    return part === undefined ? undefined : await withColumns(fetchText, part, counts);
  });
  const failures = new Map([...rows.failures, ...full.failures]);
  return { players, metrics, datasets: full.loaded, failures, unreadable: new Set(failures.keys()) };
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

async function withColumns(fetchText: FetchText, part: Part, counts: readonly MetricId[]): Promise<Dataset> {
  const { dataset, served } = part;
  if (served === undefined) return dataset;
  const given = counts.filter((id) => served.metricIds.includes(id));
  const columns = await Promise.all(given.map((id) => loadColumn(fetchText, served, id, dataset.rows)));
  return joinDataset(served, dataset.rows, columns);
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
  const recorded = new Set([...datasets.values()].flatMap(({ metricIds }) => metricIds));
  return (await metricsNamed(ids, dictionary)).filter(({ id, ratio }) => {
    const counted = ratio && recorded.has(ratio.numerator) && recorded.has(ratio.denominator);
    return recorded.has(id) || counted === true;
  });
}

interface Settled<T> {
  readonly loaded: ReadonlyMap<DatasetId, T>;
  readonly failures: ReadonlyMap<DatasetId, AppError>;
}

/** Does the work for every dataset at once and keeps what failed apart, both in the order asked. */
async function settle<T>(
  ids: readonly DatasetId[],
  work: (id: DatasetId) => Promise<T | undefined>,
): Promise<Settled<T>> {
  const results = await Promise.allSettled(ids.map(work));
  const loaded = new Map<DatasetId, T>();
  const failures = new Map<DatasetId, AppError>();
  results.forEach((result, index) => {
    const id = ids[index];
    if (id === undefined) return;
    if (result.status === "fulfilled") {
      if (result.value !== undefined) loaded.set(id, result.value);
    } else if (result.reason instanceof AppError) failures.set(id, result.reason);
    else throw result.reason;
  });
  return { loaded, failures };
}
