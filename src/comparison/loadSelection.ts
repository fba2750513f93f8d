import { AppError } from "../domain/appError.ts";
import type { ClubLogs } from "../domain/clubLogs.ts";
import type { Dataset, ServedDataset, WholeDataset } from "../domain/dataset.ts";
import type { DataHash, DatasetId, PlayerId } from "../domain/ids.ts";
import type { Metric } from "../domain/metric.ts";
import type { Dictionary } from "../domain/dictionary.ts";
import type { FetchText } from "../data/fetchText.ts";
import { loadHead } from "../data/loadHead.ts";
import { isServed } from "../data/parseHead.ts";
import { loadScript } from "../data/loadScript.ts";
import { OPENING_METRICS, OPENING_PLAYERS } from "../selection/opening.ts";
import type { PlayerRef, Selection } from "../selection/selection.ts";
import { countsBehind } from "./comparison.ts";
import { attempt, FAILED } from "./attempt.ts";
import type { Resolved } from "./compareFigures.ts";
import { cutFiles as loadCutFiles, type CutFiles } from "./evidence.ts";
import { isMedian } from "./findPlayer.ts";
import type { FrozenRelease } from "./loadRelease.ts";
import { metricsNamed } from "./metricsNamed.ts";

/** What a selection is resolved against, and why any of it could not be loaded. */
export interface LoadedSelection extends Resolved {
  readonly failures: readonly AppError[];
  /** Where the files of each dataset are that is served cut; what a view loads more is read by it. */
  readonly served: ReadonlyMap<DatasetId, ServedDataset>;
  /** Metrics that a view draws beside those of the selection: the axes of a scatter. */
  readonly axes?: readonly Metric[];
  /** Match by match, the clubs of the chosen players. */
  readonly logs?: readonly ClubLogs[];
  /** What a frozen link is drawn from. */
  readonly release?: FrozenRelease | undefined;
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
  { fetchText, dictionary: live, cutFiles = loadCutFiles }: Sources,
  selection: Selection,
): Promise<LoadedSelection> {
  const players = selection.players ?? OPENING_PLAYERS;
  const asked = selection.metrics ?? (selection.players === undefined ? OPENING_METRICS : undefined);
  const failures: AppError[] = [];
  const unreadable = new Set<DatasetId>();
  const release = await attempt(failures, releaseOf(fetchText, selection));
  const frozen = release === FAILED ? undefined : release;
  const dictionary = frozen?.dictionary ?? live;
  const loading = datasetIds(players, selection).map(async (id) => {
    const part =
      release === FAILED
        ? FAILED
        : await attempt(
            failures,
            loadPart({ fetchText, cutFiles }, id, frozen?.hashes, playersIn(id, players)),
          );
    if (part === FAILED) unreadable.add(id);
    return part === FAILED || part === undefined ? [] : [part];
  });
  const [loaded, named] = await Promise.all([Promise.all(loading), asked && metricsNamed(asked, dictionary)]);
  const parts = loaded.flat();
  const metrics = named ?? (await preset(players, parts, dictionary));
  const counts = countsBehind(metrics);
  const full = parts.map(async ({ dataset, served }) => {
    if (served === undefined) return dataset;
    return (await cutFiles()).withColumns(fetchText, { dataset, served }, { counts, failures });
  });
  const datasets = byId(await Promise.all(full));
  const served = byId(parts.flatMap((part) => part.served ?? []));
  return { players, metrics, datasets, failures, unreadable, served, release: frozen };
}

function byId<T extends { readonly id: DatasetId }>(items: readonly T[]): ReadonlyMap<DatasetId, T> {
  return new Map(items.map((item) => [item.id, item]));
}

/** Where a selection's data is read. */
export interface Sources {
  /** Reads a file below `data/`; may remember what it read. */
  readonly fetchText: FetchText;
  /** Of live links; a release has its own. */
  readonly dictionary: Dictionary;
  /** Reading files that are served cut; where absent, a script that is loaded when first needed. */
  readonly cutFiles?: () => Promise<CutFiles>;
}

/** The datasets that a selection speaks of, each once: its players', its peers' and its squad's. */
function datasetIds(players: readonly PlayerRef[], { peers, squad }: Selection): readonly DatasetId[] {
  const ofPlayers = players.flatMap((ref) => ("unknown" in ref ? [] : [ref.dataset]));
  return [...new Set([...ofPlayers, ...(peers?.datasets ?? []), ...(squad ? [squad.dataset] : [])])];
}

/** A dataset with some of its columns; `served` where they are files of their own. */
interface Part {
  readonly dataset: Dataset;
  readonly served: ServedDataset | undefined;
}

/**
 * Undefined for a dataset that does not exist; a file of its own that is not there is a failure.
 *
 * @param hashes the states of a release; absent, the current ones
 * @param named players whose names are needed
 */
async function loadPart(
  { fetchText, cutFiles }: Required<Pick<Sources, "fetchText" | "cutFiles">>,
  id: DatasetId,
  hashes: ReadonlyMap<DatasetId, DataHash> | undefined,
  named: readonly PlayerId[],
): Promise<Part | undefined> {
  const hash = hashes?.get(id);
  const head = hash === undefined && hashes ? undefined : await knownHead(fetchText, id, hash);
  if (head === undefined) return undefined;
  if (!isServed(head)) return { dataset: head, served: undefined };
  const { cutRows } = await cutFiles();
  return { dataset: await cutRows(fetchText, head, named), served: head };
}

function playersIn(dataset: DatasetId, players: readonly PlayerRef[]): readonly PlayerId[] {
  return players.flatMap((ref) =>
    "unknown" in ref || ref.dataset !== dataset || isMedian(ref) ? [] : [ref.player],
  );
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

/** The release of a frozen link; undefined for a live link. */
async function releaseOf(fetchText: FetchText, { release }: Selection): Promise<FrozenRelease | undefined> {
  if (release === undefined) return undefined;
  const { loadRelease } = await loadScript("frozen links", () => import("./loadRelease.ts"));
  return loadRelease(fetchText, release);
}

async function preset(
  players: readonly PlayerRef[],
  parts: readonly Part[],
  dictionary: Dictionary,
): Promise<readonly Metric[]> {
  const { presetMetrics } = await loadScript("presets", () => import("./presetMetrics.ts"));
  return presetMetrics(players, byId(parts.map(({ dataset }) => dataset)), dictionary);
}
