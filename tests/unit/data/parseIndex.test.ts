import { describe, expect, it } from "vitest";
import { parseIndex } from "../../../src/data/parseIndex.ts";
import { parseRelease } from "../../../src/data/parseRelease.ts";
import type { DatasetId } from "../../../src/domain/ids.ts";
import { fetchShipped } from "./shippedFiles.ts";

describe("the index", () => {
  it("lists every shipped dataset with what browsing shows", async () => {
    const { release, datasets } = parseIndex(await fetchShipped("index.json"), "index.json");
    expect(release).toBe("2026-11");
    expect([...datasets.keys()].sort()).toEqual([
      "eng1-2017",
      "eng1-2025",
      "esp1-2017",
      "euro-2016",
      "fra1-2017",
      "ger1-2017",
      "ita1-2017",
      "ita1-2025",
      "world-cup-2018",
    ]);
    expect(datasets.get("eng1-2017" as DatasetId)).toEqual({
      id: "eng1-2017",
      competition: "Premier League",
      season: "2017/18",
      coverage: "complete",
      file: "whole/eng1-2017.json",
      rows: 529,
      source: "Wyscout open data",
      licence: "CC BY 4.0",
      date: "2019-10-28",
    });
  });

  it("refuses a file path that leaves the data folder", () => {
    const index = {
      format: "per90-index/1",
      release: "2026-11",
      datasets: [
        {
          id: "a-2017",
          competition: "A",
          season: "2017",
          coverage: "complete",
          file: "../a.json",
          rows: 1,
          source: "A",
          licence: "A",
          date: "2019-10-28",
        },
      ],
    };
    expect(() => parseIndex(JSON.stringify(index), "index.json")).toThrow(
      expect.objectContaining({ code: "DATA_INVALID", at: "index.json $.datasets[0].file" }),
    );
  });
});

describe("a release", () => {
  it("remembers the hash of every dataset", async () => {
    const { date, hashes } = parseRelease(await fetchShipped("releases/2026-11.json"), "2026-11.json");
    expect(date).toBe("2026-11-23");
    expect(hashes.size).toBe(9);
    expect(hashes.get("eng1-2017" as DatasetId)).toMatch(/^[0-9a-f]{12}$/);
  });

  it("keeps the list of its datasets under its tag, with the whole files as they were", async () => {
    const now = parseIndex(await fetchShipped("index.json"), "index.json");
    const then = parseIndex(await fetchShipped("releases/2026-11/index.json"), "2026-11/index.json");
    const { hashes } = parseRelease(await fetchShipped("releases/2026-11.json"), "2026-11.json");
    expect(then.release).toBe("2026-11");
    expect([...then.datasets.keys()]).toEqual([...now.datasets.keys()]);
    for (const { id, file } of then.datasets.values()) {
      expect(file).toBe(`whole/${id}/${hashes.get(id)}.json`);
      expect(await fetchShipped(file)).toBe(await fetchShipped(`whole/${id}.json`));
    }
  });

  it("remembers what its metrics meant, and is none without", async () => {
    const { dictionaryHash } = parseRelease(await fetchShipped("releases/2026-11.json"), "2026-11.json");
    expect(dictionaryHash).toMatch(/^[0-9a-f]{12}$/);
    const { dictionary: _, ...without } = JSON.parse(aRelease("{}"));
    expect(() => parseRelease(JSON.stringify(without), "a.json")).toThrow(
      expect.objectContaining({ code: "DATA_INVALID", at: "a.json $.dictionary" }),
    );
  });

  it("says when and why it was withdrawn", () => {
    const withdrawn = { date: "2027-01-05", reason: "minutes of two clubs were doubled" };
    const file = JSON.parse(aRelease("{}", { withdrawn }));
    expect(parseRelease(JSON.stringify(file), "a.json").withdrawn).toEqual(withdrawn);
    const unsaid = { ...file, withdrawn: { date: "2027-01-05" } };
    expect(() => parseRelease(JSON.stringify(unsaid), "a.json")).toThrow(
      expect.objectContaining({ code: "DATA_INVALID", at: "a.json $.withdrawn.reason" }),
    );
  });

  it("takes no key for a dataset that every object has", () => {
    expect(parseRelease(aRelease('{"__proto__": "31673bbb0ab0"}'), "a.json").hashes.size).toBe(0);
  });

  it.each([
    ['{"Eng1-2017": "31673bbb0ab0"}', "$.datasets.Eng1-2017"],
    ['["31673bbb0ab0"]', "$.datasets.0"],
    ['{"eng1-2017": "31673"}', "$.datasets.eng1-2017"],
  ])("refuses datasets %s with their place", (datasets, path) => {
    expect(() => parseRelease(aRelease(datasets), "a.json")).toThrow(
      expect.objectContaining({ code: "DATA_INVALID", at: `a.json ${path}` }),
    );
  });
});

/** The file of a release. */
function aRelease(datasets: string, more: object = {}): string {
  const rest = { release: "a", date: "2026-11-23", dictionary: "0123456789ab", ...more };
  return `{"format": "per90-release/1", ${JSON.stringify(rest).slice(1, -1)}, "datasets": ${datasets}}`;
}
