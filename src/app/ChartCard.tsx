import type { Comparison } from "../comparison/comparison.ts";
import type { Selection } from "../selection/selection.ts";
import { ChartFigure } from "./ChartFigure.tsx";
import { Skeleton } from "./Skeleton.tsx";
import type { Choose } from "./useSelection.ts";
import { ViewTabs } from "./ViewTabs.tsx";

/** The chart with its view tabs; a skeleton before the first numbers are there. */
export function ChartCard({
  comparison,
  selection,
  title,
  loading,
  failed,
  choose,
}: {
  readonly comparison: Comparison | undefined;
  readonly selection: Selection;
  readonly title: string | undefined;
  readonly loading: boolean;
  readonly failed: boolean;
  readonly choose: Choose;
}) {
  return (
    <section className="card" id="chart" aria-busy={loading} tabIndex={-1}>
      <ViewTabs selection={selection} choose={choose} />
      {comparison === undefined || title === undefined ? (
        <Skeleton failed={failed} />
      ) : (
        <ChartFigure comparison={comparison} chart={selection.chart} title={title} />
      )}
    </section>
  );
}
