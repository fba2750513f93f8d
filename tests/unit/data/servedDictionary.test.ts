import { describe, expect, it } from "vitest";
import { parseDataset } from "../../../src/data/parseDataset.ts";
import { parseIndex } from "../../../src/data/parseIndex.ts";
import { servedDictionary } from "../../../src/data/servedDictionary.ts";
import { AppError } from "../../../src/domain/appError.ts";
import type { MetricId } from "../../../src/domain/ids.ts";
import { METRICS } from "../../../src/domain/metrics.ts";
import { ROLES } from "../../../src/domain/position.ts";
import { TABLE_DICTIONARY } from "../../../src/domain/tableDictionary.ts";
import { fetchShipped } from "./shippedFiles.ts";

const dictionary = servedDictionary(fetchShipped);

describe("the dictionary that the embed reads", () => {
  it("has every metric as the table has it, but for what only the page shows and codes no dataset uses", async () => {
    for (const { counted, trap: _trap, interval: _interval, ...metric } of METRICS) {
      const { counted: kept, ...served } = (await dictionary.metric(metric.id)) ?? {};
      expect(served).toEqual(metric);
      expect(counted).toEqual(expect.arrayContaining([...(kept ?? [])]));
    }
  });

  it("explains every definition code of every shipped dataset that the table explains", async () => {
    const { datasets } = parseIndex(await fetchShipped("index.json"), "index.json");
    for (const { file } of datasets.values()) {
      for (const { metric } of parseDataset(await fetchShipped(file), file).columns.values()) {
        const told = (counted: readonly (readonly [string, string])[] | undefined) =>
          new Map(counted).get(metric.definition);
        const table = await TABLE_DICTIONARY.metric(metric.id);
        expect(told((await dictionary.metric(metric.id))?.counted)).toBe(told(table?.counted));
      }
    }
  });

  it.each([...ROLES, undefined])("has the preset of the role %s", async (role) => {
    expect(await dictionary.preset(role)).toEqual(await TABLE_DICTIONARY.preset(role));
  });

  it("reads the dictionary of a release from the release's own folder", async () => {
    const asked: string[] = [];
    const fetchText = (path: string) => {
      asked.push(path);
      return fetchShipped(path.replace("d1c7d1c7d1c7/", ""));
    };
    const then = servedDictionary(fetchText, "dictionary/d1c7d1c7d1c7");
    expect(await then.metric("passes" as MetricId)).toEqual(await dictionary.metric("passes" as MetricId));
    expect(await then.preset("winger")).toEqual(await dictionary.preset("winger"));
    expect(asked).toEqual(["dictionary/d1c7d1c7d1c7/passes.json", "dictionary/d1c7d1c7d1c7/presets.json"]);
  });

  it("knows no metric that has no file", async () => {
    const missing = servedDictionary(() => Promise.reject(new AppError("DATA_NOT_FOUND", "a", "none")));
    expect(await missing.metric("npxg" as MetricId)).toBeUndefined();
  });

  it("passes a server that cannot be reached on", async () => {
    const down = servedDictionary(() => Promise.reject(new AppError("DATA_UNREACHABLE", "a", "down")));
    await expect(down.metric("passes" as MetricId)).rejects.toMatchObject({ code: "DATA_UNREACHABLE" });
  });
});
