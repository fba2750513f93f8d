import { lazy, Suspense, useMemo } from "react";
import { recordedMetrics } from "../comparison/recordedMetrics.ts";
import type { Dataset } from "../domain/dataset.ts";
import type { DatasetId, MetricId } from "../domain/ids.ts";
import type { IndexEntry } from "../data/parseIndex.ts";
import { METRICS } from "../domain/metrics.ts";
import { MAX_METRICS, type PlayerRef } from "../selection/selection.ts";
import { DialogBoundary } from "./DialogBoundary.tsx";
import { words } from "./pageWords.ts";
import type { Library } from "./useLibrary.ts";
import { useSearchRows } from "./useSearchRows.ts";

/** Loaded when first opened: a reader of a shared link needs neither. */
const PlayerDialog = lazy(async () => ({
  default: (await import("../ui/picker/PlayerDialog.tsx")).PlayerDialog,
}));
const MetricDialog = lazy(async () => ({
  default: (await import("../ui/picker/MetricDialog.tsx")).MetricDialog,
}));

export type OpenDialog = "players" | "metrics";

/** The windows in which players and metrics are chosen. */
export function Dialogs({
  open,
  library,
  datasets,
  chosen,
  onClose,
  onPlayer,
  onMetrics,
}: {
  readonly open: OpenDialog | undefined;
  readonly library: Library;
  /** The loaded ones, which say what they record. */
  readonly datasets: ReadonlyMap<DatasetId, Dataset> | undefined;
  readonly chosen: readonly MetricId[];
  readonly onClose: () => void;
  readonly onPlayer: (ref: PlayerRef) => void;
  readonly onMetrics: (metrics: readonly MetricId[]) => void;
}) {
  const { rows, state, retry } = useSearchRows(library, open === "players");
  const searchedDatasets = useMemo(() => searched(library.entries), [library.entries]);
  return (
    <DialogBoundary key={open ?? ""} onClose={onClose}>
      <Suspense>
        {open === "players" && (
          <PlayerDialog
            {...{ rows, state, words, onClose }}
            datasets={searchedDatasets}
            onChoose={onPlayer}
            onRetry={retry}
          />
        )}
        {open === "metrics" && (
          <MetricDialog
            {...{ words, chosen, onClose }}
            metrics={METRICS}
            available={new Set(recordedMetrics(METRICS, datasets?.values() ?? []).map(({ id }) => id))}
            max={MAX_METRICS}
            onChange={onMetrics}
          />
        )}
      </Suspense>
    </DialogBoundary>
  );
}

function searched(
  library: readonly IndexEntry[],
): ReadonlyMap<DatasetId, { competition: string; season: string }> {
  return new Map(library.map(({ id, competition, season }) => [id, { competition, season }]));
}
