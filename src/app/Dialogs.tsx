import { lazy, Suspense } from "react";
import type { LoadedSelection } from "../comparison/loadSelection.ts";
import type { MetricId } from "../domain/ids.ts";
import type { PlayerRef } from "../selection/selection.ts";
import { DialogBoundary } from "./DialogBoundary.tsx";
import type { Library } from "./useLibrary.ts";

/** Loaded when first opened: a reader of a shared link needs none of them. */
const PlayerWindow = lazy(async () => ({ default: (await import("./PlayerWindow.tsx")).PlayerWindow }));
const ChooseMetrics = lazy(async () => ({ default: (await import("./MetricWindows.tsx")).ChooseMetrics }));
const AboutMetrics = lazy(async () => ({ default: (await import("./MetricWindows.tsx")).AboutMetrics }));

/** Which window is open: players, metrics, ways to share, codes to embed, own data, or the dictionary, at a metric. */
export type OpenDialog =
  "players" | "metrics" | "share" | "embed" | "own" | { readonly about: MetricId | undefined };

/** The windows in which players and metrics are chosen and metrics explained. */
export function Dialogs({
  open,
  library,
  data,
  players,
  chosen,
  onOpen,
  onPlayer,
  onMetrics,
}: {
  readonly open: OpenDialog | undefined;
  readonly library: Library;
  /** What is shown: its datasets say what they record, its release what metrics were. */
  readonly data: LoadedSelection | undefined;
  readonly players: readonly PlayerRef[];
  readonly chosen: readonly MetricId[];
  /** Opens another window in this one's place, or none. */
  readonly onOpen: (dialog: OpenDialog | undefined) => void;
  readonly onPlayer: (ref: PlayerRef) => void;
  readonly onMetrics: (metrics: readonly MetricId[]) => void;
}) {
  const onClose = () => onOpen(undefined);
  return (
    <DialogBoundary key={typeof open === "object" ? "about" : (open ?? "")} onClose={onClose}>
      <Suspense>
        {open === "players" && (
          <PlayerWindow {...{ library, players, onClose }} onChoose={onPlayer} onOwn={() => onOpen("own")} />
        )}
        {open === "metrics" && <ChooseMetrics {...{ data, chosen, onClose }} onChange={onMetrics} />}
        {typeof open === "object" && <AboutMetrics {...{ data, onClose }} at={open.about} />}
      </Suspense>
    </DialogBoundary>
  );
}
