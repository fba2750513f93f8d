import { useQuery, useQueryClient } from "@tanstack/react-query";
import { loadRelease } from "../comparison/loadRelease.ts";
import { forgetFiles, rememberingFetch } from "../data/fileQuery.ts";
import type { FetchText } from "../data/fetchText.ts";
import { loadSearch } from "../data/loadSearch.ts";
import type { DatasetId } from "../domain/ids.ts";
import type { SearchRow } from "../domain/searchRow.ts";
import type { Library } from "./useLibrary.ts";

/** What search knows of every dataset. */
export interface SearchRows {
  readonly state: "loading" | "failed" | "ready";
  readonly rows: readonly SearchRow[];
  readonly retry: () => void;
}

const NO_ROWS: readonly SearchRow[] = [];

/**
 * Loads the search rows of the whole library; a dataset that fails fails the search, with Retry. The
 * library of a release has its own players, whoever there is today.
 */
export function useSearchRows({ frozen, entries, failed, retry }: Library): SearchRows {
  const client = useQueryClient();
  const { data, isError, refetch } = useQuery({
    queryKey: ["search", frozen, entries.map(({ id }) => id)],
    queryFn: () => {
      const ids = entries.map(({ id }) => id);
      return loadEvery(rememberingFetch(client), ids, frozen);
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

/** What the release does not have is not searched: a player found there would be nobody in its charts. */
async function loadEvery(
  fetchText: FetchText,
  ids: readonly DatasetId[],
  frozen: string | undefined,
): Promise<readonly SearchRow[]> {
  const hashes = frozen === undefined ? undefined : (await loadRelease(fetchText, frozen)).hashes;
  const searched = hashes === undefined ? ids : ids.filter((id) => hashes.has(id));
  return (await Promise.all(searched.map((id) => loadSearch(fetchText, id, hashes?.get(id))))).flat();
}
