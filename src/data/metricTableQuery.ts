import { queryOptions, type QueryClient } from "@tanstack/react-query";
import type { Metric } from "../domain/metric.ts";
import { METRICS } from "../domain/metrics.ts";
import type { FetchText } from "./fetchText.ts";
import { rememberingFetch } from "./fileQuery.ts";
import { keptMetrics } from "./kept/keptMetrics.ts";
import { parseDictionary } from "./parseDictionary.ts";
import type { Release } from "./parseRelease.ts";
import { siteMetrics } from "./siteMetrics.ts";

/**
 * Every metric, as what lists or explains many needs them: of a release as it was then, else the table in the code, which
 * is there at once, and a moment later also the own metrics of the site and of what is kept in this browser.
 */
export function metricTableQuery(client: QueryClient, release: Release | undefined) {
  return queryOptions({
    queryKey: ["metric table", release?.dictionaryHash],
    queryFn: async () => {
      if (release === undefined) return await liveTable(rememberingFetch(client));
      const path = `dictionary/${release.dictionaryHash}/metrics.json`;
      return parseDictionary(await rememberingFetch(client)(path), path);
    },
    // Out of date from the start: a query that suspends takes its data for fresh for a second.
    ...(release === undefined && { initialData: METRICS, initialDataUpdatedAt: 0 }),
    networkMode: "always",
    staleTime: release === undefined ? 0 : Infinity,
    retry: false,
  });
}

/** A metric of both is the reader's own. */
async function liveTable(fetchText: FetchText): Promise<readonly Metric[]> {
  const own = [...(await siteMetrics(fetchText)), ...(await keptMetrics())];
  return [...METRICS, ...new Map(own.map((metric) => [metric.id, metric])).values()];
}
