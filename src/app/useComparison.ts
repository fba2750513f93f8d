import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { compareFigures } from "../comparison/compareFigures.ts";
import type { Comparison } from "../comparison/comparison.ts";
import { evidence, foresee, needsMore } from "../comparison/evidence.ts";
import { loadSelection, type LoadedSelection } from "../comparison/loadSelection.ts";
import { servedDictionary } from "../data/servedDictionary.ts";
import { forgetFiles, rememberingFetch } from "../data/fileQuery.ts";
import type { PageView } from "../ui/chart/pageView.ts";
import { pageView } from "./pageViews.ts";
import { formatSelection } from "../selection/formatSelection.ts";
import type { Selection } from "../selection/selection.ts";

/** What the page has to show: a comparison, maybe of the last selection while the next one loads. */
export interface ComparisonState {
  readonly comparison: Comparison | undefined;
  readonly loaded: LoadedSelection | undefined;
  /** How the comparison is seen, and the selection that asks for it. */
  readonly view: PageView | undefined;
  readonly shown: Selection;
  readonly loading: boolean;
  /** Everything that failed and could be tried again. */
  readonly errors: readonly Error[];
  readonly retry: () => void;
}

/** Loads what a selection needs and resolves it. What was loaded before stays until the next is there. */
export function useComparison(selection: Selection): ComparisonState {
  const client = useQueryClient();
  const query = useQuery({
    queryKey: ["selection", dataPart(selection)],
    queryFn: async () => {
      const fetchText = rememberingFetch(client);
      foresee(selection);
      const sources = { fetchText, dictionary: servedDictionary(fetchText) };
      const [page, figures] = await Promise.all([pageView(selection), loadSelection(sources, selection)]);
      const loaded = (await page.view.load?.(sources, figures, selection)) ?? figures;
      const more = needsMore(selection) ? await evidence() : undefined;
      return { selection, loaded, page, more };
    },
    placeholderData: keepPreviousData,
    networkMode: "always",
    retry: false,
    staleTime: Infinity,
  });
  const { data, error } = query;
  // Numbers, headline and the like need no loading; players and metrics are those that were loaded.
  const shown = query.isPlaceholderData && data !== undefined ? data.selection : selection;
  const comparison = useMemo(() => {
    if (data === undefined) return undefined;
    const plain = compareFigures(shown, data.loaded);
    return data.more?.withEvidence(plain, shown, data.loaded) ?? plain;
  }, [data, shown]);
  const failures = data === undefined || query.isPlaceholderData ? [] : data.loaded.failures;
  return {
    comparison,
    loaded: data?.loaded,
    view: data?.page,
    shown,
    loading: query.isPending || query.isPlaceholderData,
    errors: error === null ? failures : [error],
    retry: () => {
      forgetFiles(client);
      void query.refetch();
    },
  };
}

/** The part of a selection that decides which files are needed. */
function dataPart(selection: Selection): string {
  const { players, metrics, release, peers, chart, numbers, x, y, squad } = selection;
  return formatSelection({
    version: selection.version,
    chart,
    // Percentiles are a view of their own; totals are made of what rates are made of.
    numbers: numbers === "pct" ? numbers : "per90",
    theme: "auto",
    rest: [],
    ...(players ? { players } : {}),
    ...(metrics ? { metrics } : {}),
    ...(release ? { release } : {}),
    ...(x ? { x } : {}),
    ...(y ? { y } : {}),
    ...(squad ? { squad } : {}),
    ...(peers?.datasets ? { peers: { datasets: peers.datasets } } : {}),
  });
}
