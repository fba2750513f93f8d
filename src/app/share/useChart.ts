import type { Selection } from "../../selection/selection.ts";
import { useComparison } from "../useComparison.ts";
import { useOpened, type OpenedView } from "../useOpened.ts";

/** A view opened on what a selection asks for. */
interface Chart {
  /** While the next is loading, the last one. */
  readonly opened: OpenedView | undefined;
  readonly loading: boolean;
  /** Undefined when nothing failed. */
  readonly retry: (() => void) | undefined;
}
export type UseChart = (asked: Selection) => Chart;

/** The chart of a selection, from the data that there is. */
export const useDataChart: UseChart = (asked) => {
  const state = useComparison(asked);
  const opened = useOpened(state);
  return { opened, loading: state.loading, retry: state.errors.length > 0 ? state.retry : undefined };
};
