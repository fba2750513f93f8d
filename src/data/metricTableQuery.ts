import { queryOptions, type QueryClient } from "@tanstack/react-query";
import { METRICS } from "../domain/metrics.ts";
import { rememberingFetch } from "./fileQuery.ts";
import { keptMetrics } from "./kept/keptMetrics.ts";
import { parseDictionary } from "./parseDictionary.ts";
import type { Release } from "./parseRelease.ts";

/**
 * Every metric, as what lists or explains many needs them: of a release as it was then, else the table in the code, which
 * is there at once, and a moment later also the own metrics of what is kept in this browser.
 */
export function metricTableQuery(client: QueryClient, release: Release | undefined) {
  return queryOptions({
    queryKey: ["metric table", release?.dictionaryHash],
    queryFn: async () => {
      if (release === undefined) return [...METRICS, ...(await keptMetrics())];
      const path = `dictionary/${release.dictionaryHash}/metrics.json`;
      return parseDictionary(await rememberingFetch(client)(path), path);
    },
    ...(release === undefined && { initialData: METRICS }),
    networkMode: "always",
    staleTime: release === undefined ? 0 : Infinity,
    retry: false,
  });
}
