import { queryOptions, type QueryClient } from "@tanstack/react-query";
import { AppError } from "../domain/appError.ts";
import { fetchTextFrom, type FetchText } from "./fetchText.ts";

const RETRY_AFTER = [200, 600] as const;

/**
 * One file below `data/` as text, asked for once a visit.
 *
 * Only a server that could not be reached is tried again, twice; a missing file and a device that is offline are told
 * at once (`networkMode: "always"`, since the query library would otherwise wait for the network without a word).
 */
export function fileQuery(path: string) {
  return queryOptions({
    queryKey: ["file", path],
    queryFn: ({ signal }) =>
      fetchTextFrom(new URL(`${import.meta.env.BASE_URL}data/`, location.href).href)(path, signal),
    networkMode: "always",
    staleTime: Infinity,
    gcTime: Infinity,
    retry: (failures, error) =>
      failures < RETRY_AFTER.length && error instanceof AppError && error.code === "DATA_UNREACHABLE",
    retryDelay: (failures) => RETRY_AFTER[failures] ?? 600,
  });
}

/** Reads each file once; a file that failed is asked for again the next time. */
export function rememberingFetch(client: QueryClient): FetchText {
  return (path) => client.fetchQuery(fileQuery(path));
}

/** Has every file read anew when it is next needed: a damaged one was read too, and would be damaged still. */
export function forgetFiles(client: QueryClient): void {
  client.removeQueries({ queryKey: ["file"] });
}
