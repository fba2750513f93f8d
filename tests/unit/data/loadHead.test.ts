import { describe, expect, it } from "vitest";
import type { FetchText } from "../../../src/data/fetchText.ts";
import { loadHead } from "../../../src/data/loadHead.ts";
import { isServed } from "../../../src/data/parseHead.ts";
import type { DataHash, DatasetId, MetricId } from "../../../src/domain/ids.ts";
import { fetchShipped } from "./shippedFiles.ts";

describe("the head of a dataset", () => {
  it("is the whole of a small one, in one request", async () => {
    const head = await loadHead(fetchShipped, "eng1-2025" as DatasetId);
    if (isServed(head)) throw new Error("expected the whole dataset");
    expect(head.columns.get("passes" as MetricId)?.values).toEqual([76.8, 75.4]);
    expect(head.rows[0]?.minutes).toBeUndefined();
  });

  it.each([
    ["eng1-2017", true],
    ["eng1-2025", false],
  ])("of %s opens under the hash of its release", async (id, served) => {
    const release: unknown = JSON.parse(await fetchShipped("releases/2026-11.json"));
    const hash = Reflect.get(Reflect.get(Object(release), "datasets"), id) as DataHash;
    const head = await loadHead(fetchShipped, id as DatasetId, hash);
    expect([head.id, isServed(head)]).toEqual([id, served]);
  });

  it.each([
    ["eng1-2017", "ita1-2017"],
    ["eng1-2025", "ita1-2025"],
  ])("of %s is not that of %s", async (id, came) => {
    const other: FetchText = () => fetchShipped(`${came}.json`);
    await expect(loadHead(other, id as DatasetId)).rejects.toThrow(
      expect.objectContaining({ code: "DATA_WRONG_HASH", message: expect.stringContaining(came) }),
    );
  });

  it("names the formats that it can have", async () => {
    const index: FetchText = () => fetchShipped("index.json");
    await expect(loadHead(index, "eng1-2017" as DatasetId)).rejects.toThrow(
      'expected one of per90-dataset/1, per90-served/1, got "per90-index/1" (DATA_INVALID at eng1-2017.json $.format)',
    );
  });
});
