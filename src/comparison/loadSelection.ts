import { AppError } from "../domain/appError.ts";
import type { Dataset, ServedDataset } from "../domain/dataset.ts";
import type { DataHash, DatasetId, MetricId } from "../domain/ids.ts";
import type { Metric } from "../domain/metric.ts";
import { METRIC_BY_ID } from "../domain/metrics.ts";
import { presetFor } from "../domain/presets.ts";
import type { FetchText } from "../data/fetchText.ts";
import { joinDataset, loadColumn, loadHead, loadRows } from "../data/loadDataset.ts";
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
 * @param fetchText reads a file below `data/`; may remember what it read
 * @returns also when data is missing: a dataset that cannot be read is among `failures`, one that does not exist in
 *   neither map
 * @throws AppError when the release that a frozen link names cannot be read
 */
export async function loadSelection(fetchText: FetchText, selection: Selection): Promise<LoadedSelection> {
  const players = selection.players ?? OPENING_PLAYERS;
  const hashes = await releaseHashes(fetchText, selection.release);
  const rows = await settle(datasetIds(players, selection), (id) => loadPart(fetchText, id, hashes?.get(id)));
  const metrics = metricsOf(selection, players, rows.loaded);
  const counts = countsBehind(metrics);
  const full = await settle([...rows.loaded.keys()], async (id) => {
    const part = rows.loaded.get(id);
    return part === undefined ? undefined : await withColumns(fetchText, part, counts);
  });
  const failures = new Map([...rows.failures, ...full.failures]);
  const unreadable = [...failures].filter(([, { code }]) => code !== "DATA_NOT_FOUND");
  return {
    players,
    metrics,
    datasets: full.loaded,
    failures: new Map(unreadable),
    unreadable: new Set(unreadable.map(([id]) => id)),
  };
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

async function loadPart(fetchText: FetchText, id: DatasetId, hash: DataHash | undefined): Promise<Part> {
  const head = await loadHead(fetchText, id, hash);
  if (!isServed(head)) return { dataset: head, served: undefined };
  return { dataset: joinDataset(head, await loadRows(fetchText, head), []), served: head };
}

async function withColumns(fetchText: FetchText, part: Part, counts: readonly MetricId[]): Promise<Dataset> {
  const { dataset, served } = part;
  if (served === undefined) return dataset;
  const given = counts.filter((id) => served.metricIds.includes(id));
  const columns = await Promise.all(given.map((id) => loadColumn(fetchText, served, id, dataset.rows)));
  return joinDataset(served, dataset.rows, columns);
}

/** Asked-for metrics, else the preset of the first player's role as far as the data has it. */
function metricsOf(
  selection: Selection,
  players: readonly PlayerRef[],
  parts: ReadonlyMap<DatasetId, Part>,
): readonly Metric[] {
  const ids =
    selection.metrics ?? (selection.players === undefined ? OPENING_METRICS : preset(players, parts));
  return ids.flatMap((id) => METRIC_BY_ID.get(id) ?? []);
}

function preset(players: readonly PlayerRef[], parts: ReadonlyMap<DatasetId, Part>): readonly MetricId[] {
  const datasets = new Map([...parts].map(([id, { dataset }]) => [id, dataset]));
  const found = players.map((ref) => findPlayer(ref, datasets, new Set()).player);
  const first = found.find((player) => player.state === "found");
  const wanted = presetFor(first?.state === "found" ? first.season.role : undefined);
  const recorded = new Set([...datasets.values()].flatMap(({ metricIds }) => metricIds));
  return wanted.filter((id) => {
    const metric = METRIC_BY_ID.get(id);
    return metric !== undefined && countsBehind([metric]).some((count) => recorded.has(count));
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
