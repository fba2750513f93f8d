import { queryOptions, type QueryClient } from "@tanstack/react-query";
import { AppError } from "../domain/appError.ts";
import { fetchTextFrom, type FetchText } from "./fetchText.ts";
import { isOwn } from "../domain/isOwn.ts";
import { loadScript } from "./loadScript.ts";

const RETRY_AFTER = [200, 600] as const;

/**
 * One file below `data/` as text, asked for once a visit; a reader's own data is read from this browser.
 *
 * Only a server that could not be reached is tried again, twice; a missing file and a device that is offline are told
 * at once (`networkMode: "always"`, since the query library would otherwise wait for the network without a word).
 */
export function fileQuery(path: string) {
  return queryOptions({
    queryKey: ["file", path],
    queryFn: async ({ signal }) => {
      const fetchText = fetchTextFrom(new URL(`${import.meta.env.BASE_URL}data/`, location.href).href);
      if (!isOwnFile(path)) return fetchText(path, signal);
      return (await loadScript("your data", () => import("./kept/keptFirst.ts"))).keptFirst(path, fetchText);
    },
    networkMode: "always",
    staleTime: Infinity,
    gcTime: Infinity,
    retry: (failures, error) =>
      failures < RETRY_AFTER.length && error instanceof AppError && error.code === "DATA_UNREACHABLE",
    retryDelay: (failures) => RETRY_AFTER[failures] ?? 600,
  });
}

/** True for a file of a reader's own data, which is looked for in this browser. */
export function isOwnFile(path: string): boolean {
  return isOwn(path.replace("dictionary/", ""));
}

/** Reads each file once; a file that failed is asked for again the next time. */
export function rememberingFetch(client: QueryClient): FetchText {
  return (path) => client.fetchQuery(fileQuery(path));
}

/** Has every file read anew when it is next needed: a damaged one was read too, and would be damaged still. */
export function forgetFiles(client: QueryClient): void {
  client.removeQueries({ queryKey: ["file"] });
}
