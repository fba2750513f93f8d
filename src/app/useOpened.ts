import { useMemo } from "react";
import type { ViewInput } from "../charts/view/chartView.ts";
import type { Opened, PageView } from "../ui/chart/pageView.ts";
import { words } from "./pageWords.ts";
import type { ComparisonState } from "./useComparison.ts";

/** A view with what it was opened on. */
export interface OpenedView extends Opened {
  readonly view: PageView;
  readonly input: ViewInput;
}

/** The view, opened on what is compared; the same until either changes. */
export function useOpened({ comparison, loaded, view, shown }: ComparisonState): OpenedView | undefined {
  return useMemo(() => {
    if (!comparison || !loaded || !view) return undefined;
    const input = { comparison, loaded, selection: shown };
    return { ...view.open(input, words), view, input };
  }, [comparison, loaded, view, shown]);
}
