import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { compare } from "../comparison/compare.ts";
import type { Comparison } from "../comparison/comparison.ts";
import { loadSelection, type LoadedSelection } from "../comparison/loadSelection.ts";
import { TABLE_DICTIONARY } from "../domain/tableDictionary.ts";
import { forgetFiles, rememberingFetch } from "../data/fileQuery.ts";
import { formatSelection } from "../selection/formatSelection.ts";
import type { Selection } from "../selection/selection.ts";

/** What the page has to show: a comparison, maybe of the last selection while the next one loads. */
export interface ComparisonState {
  readonly comparison: Comparison | undefined;
  readonly loaded: LoadedSelection | undefined;
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
    queryFn: async () => ({
      selection,
      loaded: await loadSelection(
        { fetchText: rememberingFetch(client), dictionary: TABLE_DICTIONARY },
        selection,
      ),
    }),
    placeholderData: keepPreviousData,
    networkMode: "always",
    retry: false,
    staleTime: Infinity,
  });
  const { data, error } = query;
  const comparison = useMemo(() => {
    if (data === undefined) return undefined;
    // Numbers, headline and the like need no loading; players and metrics are those that were loaded.
    const shown = query.isPlaceholderData ? data.selection : selection;
    return compare(shown, data.loaded);
  }, [data, selection, query.isPlaceholderData]);
  const failures = data === undefined || query.isPlaceholderData ? [] : data.loaded.failures;
  return {
    comparison,
    loaded: data?.loaded,
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
  const { players, metrics, release, peers } = selection;
  return formatSelection({
    version: selection.version,
    chart: "bars",
    numbers: "per90",
    theme: "auto",
    rest: [],
    ...(players ? { players } : {}),
    ...(metrics ? { metrics } : {}),
    ...(release ? { release } : {}),
    ...(peers?.datasets ? { peers: { datasets: peers.datasets } } : {}),
  });
}
