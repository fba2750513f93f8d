import { useQuery, useQueryClient } from "@tanstack/react-query";
import { forgetFiles, rememberingFetch } from "../data/fileQuery.ts";
import { loadSearch } from "../data/loadSearch.ts";
import type { SearchRow } from "../domain/searchRow.ts";
import type { Library } from "./useLibrary.ts";

/** What search knows of every dataset. */
export interface SearchRows {
  readonly state: "loading" | "failed" | "ready";
  readonly rows: readonly SearchRow[];
  readonly retry: () => void;
}

const NO_ROWS: readonly SearchRow[] = [];

/** Loads the search rows of the whole library; a dataset that fails fails the search, with Retry. */
export function useSearchRows({ entries, failed, retry }: Library): SearchRows {
  const client = useQueryClient();
  const { data, isError, refetch } = useQuery({
    queryKey: ["search", entries.map(({ id }) => id)],
    queryFn: async () => {
      const fetchText = rememberingFetch(client);
      return (await Promise.all(entries.map(({ id }) => loadSearch(fetchText, id)))).flat();
    },
    enabled: entries.length > 0,
    networkMode: "always",
    retry: false,
    staleTime: Infinity,
  });
  const again = () => {
    forgetFiles(client);
    if (failed) retry();
    else void refetch();
  };
  const state = data !== undefined ? "ready" : isError || failed ? "failed" : "loading";
  return { state, rows: data ?? NO_ROWS, retry: again };
}
