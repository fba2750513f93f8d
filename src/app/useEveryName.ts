import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { withEveryName } from "../comparison/loadNames.ts";
import type { LoadedSelection } from "../comparison/loadSelection.ts";
import { forgetFiles, rememberingFetch } from "../data/fileQuery.ts";
import type { Dataset } from "../domain/dataset.ts";
import type { DatasetId } from "../domain/ids.ts";
import { TABLE_DICTIONARY } from "../domain/tableDictionary.ts";

/** The loaded datasets with everyone's name in those asked for. */
export interface EveryName {
  readonly state: "loading" | "failed" | "ready";
  readonly datasets: ReadonlyMap<DatasetId, Dataset>;
  readonly retry: () => void;
}

/** Loads the names of whole datasets, once each. */
export function useEveryName(loaded: LoadedSelection, ids: readonly DatasetId[]): EveryName {
  const client = useQueryClient();
  const { data, isError, refetch } = useQuery({
    queryKey: ["names", ids.map((id) => `${id} ${loaded.served.get(id)?.hash ?? ""}`)],
    queryFn: async () => {
      const sources = { fetchText: rememberingFetch(client), dictionary: TABLE_DICTIONARY };
      const named = await withEveryName(sources, loaded, ids);
      const failure = named.failures[loaded.failures.length];
      if (failure !== undefined) throw failure;
      return new Map(ids.map((id) => [id, named.datasets.get(id)?.rows]));
    },
    networkMode: "always",
    retry: false,
    staleTime: Infinity,
  });
  const datasets = useMemo(
    () => new Map([...loaded.datasets].map(([id, one]) => [id, { ...one, rows: data?.get(id) ?? one.rows }])),
    [loaded, data],
  );
  const retry = () => {
    forgetFiles(client);
    void refetch();
  };
  return { state: data !== undefined ? "ready" : isError ? "failed" : "loading", datasets, retry };
}
