import { describe, expect, it } from "vitest";
import { siteMetrics } from "../../../src/data/siteMetrics.ts";
import type { MetricId } from "../../../src/domain/ids.ts";
import { ownMetric } from "../../../src/importing/dataset/ownMetric.ts";

const WIBBLES = ownMetric({
  metric: "own-wibbles" as MetricId,
  label: "Wibbles",
  kind: "total",
  values: [1],
});

function site(index: object, files: Readonly<Record<string, unknown>> = {}) {
  const list = { format: "per90-index/1", release: "one", datasets: [], ...index };
  const texts = new Map(Object.entries({ "index.json": list, ...files }));
  return async (path: string) => JSON.stringify(texts.get(path) ?? "nothing");
}

describe("the metrics that only a site has", () => {
  it("are those that its list leads to", async () => {
    const own = { format: "per90-dictionary/1", metrics: [WIBBLES] };
    const fetchText = site({ ownMetrics: "dictionary/own.json" }, { "dictionary/own.json": own });
    expect(await siteMetrics(fetchText)).toEqual([WIBBLES]);
  });

  it("are none where the list names none, and none while they cannot be had", async () => {
    expect(await siteMetrics(site({}))).toEqual([]);
    expect(await siteMetrics(site({ ownMetrics: "dictionary/own.json" }))).toEqual([]);
    expect(await siteMetrics(site({ ownMetrics: "../secret" }))).toEqual([]);
  });
});
