import type { IndexEntry } from "../data/parseIndex.ts";
import type { Selection } from "../selection/selection.ts";
import type { PlotProps } from "../ui/chart/pageView.ts";
import { ChartFigure } from "./ChartFigure.tsx";
import { Skeleton } from "./Skeleton.tsx";
import type { OpenedView } from "./useOpened.ts";
import type { Choose } from "./useSelection.ts";
import { ViewTabs } from "./ViewTabs.tsx";

/** The chart with its view tabs; a skeleton before the first numbers are there. */
export function ChartCard({
  opened,
  selection,
  library,
  title,
  loading,
  failed,
  choose,
  onAdd,
}: {
  readonly opened: OpenedView | undefined;
  readonly selection: Selection;
  readonly library: readonly IndexEntry[];
  readonly title: string | undefined;
  readonly loading: boolean;
  readonly failed: boolean;
  readonly choose: Choose;
  readonly onAdd: PlotProps["onAdd"];
}) {
  return (
    <section className="card" id="chart" aria-busy={loading} tabIndex={-1}>
      <ViewTabs selection={selection} choose={choose} />
      {opened === undefined || title === undefined ? (
        <Skeleton failed={failed} />
      ) : (
        <ChartFigure {...{ opened, selection, library, title, choose, onAdd }} />
      )}
    </section>
  );
}
