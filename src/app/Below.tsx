import { Suspense } from "react";
import type { Comparison } from "../comparison/comparison.ts";
import type { LoadedSelection } from "../comparison/loadSelection.ts";
import type { Selection } from "../selection/selection.ts";
import { later } from "../ui/page/later.tsx";
import { SimilarPanel } from "./SimilarPanel.tsx";
import type { Choose } from "./useSelection.ts";

const Stories = later(async () => (await import("./Stories.tsx")).Stories);

/** Under the chart, ways on: players like the chosen, and stories where nobody is chosen yet. */
export function Below({
  comparison,
  loaded,
  selection,
  choose,
}: {
  /** Undefined before the first numbers are there. */
  readonly comparison: Comparison | undefined;
  readonly loaded: LoadedSelection | undefined;
  readonly selection: Selection;
  readonly choose: Choose;
}) {
  if (comparison === undefined || loaded === undefined) return null;
  const chosen = selection.players?.length ?? 0;
  return (
    <>
      {comparison.players.length > 0 && <SimilarPanel {...{ comparison, loaded, selection, choose }} />}
      {chosen === 0 && (
        <Suspense fallback={<div className="stories-room" />}>
          <Stories {...{ selection, choose }} />
        </Suspense>
      )}
    </>
  );
}
