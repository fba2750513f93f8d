import "fake-indexeddb/auto";
import { IDBFactory, IDBObjectStore } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { FetchText } from "../../../../src/data/fetchText.ts";
import { formatDataset } from "../../../../src/data/formatDataset.ts";
import { exportKept } from "../../../../src/data/kept/exportKept.ts";
import { inStore } from "../../../../src/data/kept/inStore.ts";
import { keepDataset, keepForVisit } from "../../../../src/data/kept/keepDataset.ts";
import { onKeptChange } from "../../../../src/data/kept/keptChanges.ts";
import { keptEntries } from "../../../../src/data/kept/keptEntries.ts";
import { keptMetrics } from "../../../../src/data/kept/keptMetrics.ts";
import { closeKeptStore } from "../../../../src/data/kept/keptStore.ts";
import { readKept } from "../../../../src/data/kept/readKept.ts";
import { removeKept } from "../../../../src/data/kept/removeKept.ts";
import { renameKept } from "../../../../src/data/kept/renameKept.ts";
import { VISIT } from "../../../../src/data/kept/visit.ts";
import { loadHead } from "../../../../src/data/loadHead.ts";
import { loadSearch } from "../../../../src/data/loadSearch.ts";
import { parseDataset } from "../../../../src/data/parseDataset.ts";
import type { DatasetId } from "../../../../src/domain/ids.ts";
import { loadCut } from "../loadCut.ts";
import { aKeptDataset, anOwnMetric } from "./aKeptDataset.ts";

const ID = "own-liga-2025" as DatasetId;
const kept: FetchText = (path) => readKept(path);

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
});
afterEach(async () => {
  await closeKeptStore();
  VISIT.clear();
  vi.unstubAllGlobals();
});

/** How many rows each store has. */
function counts(): Promise<readonly number[]> {
  return inStore("readonly", (store) =>
    Promise.all((["datasets", "wholes", "files"] as const).map((name) => store.objectStore(name).count())),
  );
}

describe("a dataset that is kept", () => {
  it.each([120, 5])("is read like a shipped one, %i rows of it, to the digit", async (size) => {
    const given = aKeptDataset(size);
    const { entry } = await keepDataset(given);
    expect(entry).toMatchObject({
      id: ID,
      competition: "My Liga",
      season: "2025/26",
      rows: size,
      lasting: true,
    });
    const read = await loadCut(kept, ID, given.dataset.metricIds);
    expect(read.rows).toEqual(given.dataset.rows);
    expect([...read.columns]).toEqual([...given.dataset.columns]);
    expect(await loadSearch(kept, ID)).toHaveLength(size);
  });

  it("is there after the page was closed", async () => {
    await keepDataset(aKeptDataset());
    await closeKeptStore();
    const { entries, lasting } = await keptEntries();
    expect(entries.map(({ id }) => id)).toEqual([ID]);
    expect(lasting).toBe(true);
    expect((await loadSearch(kept, ID))[0]?.also).toBe("Zaphod");
  });

  it("is written out as the dataset file that it was", async () => {
    const { dataset } = aKeptDataset();
    await keepDataset(aKeptDataset());
    expect(await exportKept(ID)).toBe(formatDataset(dataset));
  });

  it("does not take the place of another of the same id", async () => {
    await keepDataset(aKeptDataset(40));
    const { entry } = await keepDataset(aKeptDataset(50));
    expect(entry.id).toBe("own-liga-2025-2");
    expect((await loadHead(kept, entry.id)).id).toBe("own-liga-2025-2");
    expect((await keptEntries()).entries.map(({ rows }) => rows).toSorted()).toEqual([40, 50]);
    expect((await loadSearch(kept, ID)).length).toBe(40);
  });

  it("keeps both of two that are kept at once under one id", async () => {
    const ids = (await Promise.all([keepDataset(aKeptDataset(40)), keepDataset(aKeptDataset(50))])).map(
      ({ entry }) => entry.id,
    );
    expect(ids.toSorted()).toEqual([ID, "own-liga-2025-2"]);
  });

  it.each([120, 5])("carries the name it is given, %i rows of it, with its quotes", async (size) => {
    const name = 'Cup "A" $& \\ ligue';
    await keepDataset(aKeptDataset(size));
    await renameKept(ID, `  ${name} `);
    expect((await keptEntries()).entries[0]?.competition).toBe(name);
    expect((await loadHead(kept, ID)).competition.name).toBe(name);
    const whole = parseDataset(await exportKept(ID), "own.json");
    expect(whole.competition).toEqual({ id: "own-liga", name, country: "Nowhere" });
    expect(whole.rows).toHaveLength(size);
    await renameKept(ID, "Another");
    expect((await loadHead(kept, ID)).competition.name).toBe("Another");
  });

  it("leaves nothing behind when it is removed, and others as they are", async () => {
    await keepDataset(aKeptDataset(40));
    const one = await counts();
    await keepDataset(aKeptDataset(40, "own-liga-2025-cup"));
    await removeKept("own-liga-2025-cup" as DatasetId);
    expect(await counts()).toEqual(one);
    await removeKept(ID);
    expect(await counts()).toEqual([0, 0, 0]);
    await expect(readKept(`${ID}.json`)).rejects.toMatchObject({ code: "DATA_NOT_FOUND" });
    await expect(exportKept(ID)).rejects.toMatchObject({ code: "DATA_NOT_FOUND" });
    await expect(renameKept(ID, "Gone")).rejects.toMatchObject({ code: "DATA_NOT_FOUND" });
  });

  it("gives its own metrics, which stay as long as any dataset has them", async () => {
    await keepDataset(aKeptDataset());
    await keepDataset({ ...aKeptDataset(), metrics: [anOwnMetric("own-xt", "XT")] });
    expect((await keptMetrics()).map(({ label }) => label)).toEqual(["Distance", "xT"]);
    await removeKept(ID);
    expect(JSON.parse(await readKept("dictionary/own-xt.json"))).toMatchObject({ label: "XT" });
    await expect(readKept("dictionary/own-distance.json")).rejects.toMatchObject({ code: "DATA_NOT_FOUND" });
  });

  it("is told to whoever listens, also when it is renamed and removed", async () => {
    const heard = vi.fn<() => void>();
    const end = onKeptChange(heard);
    await keepDataset(aKeptDataset(5));
    await renameKept(ID, "Other");
    await removeKept(ID);
    end();
    await keepDataset(aKeptDataset(5));
    expect(heard).toHaveBeenCalledTimes(3);
  });

  it("is told to other tabs", async () => {
    const heard = vi.fn<() => void>();
    const other = new BroadcastChannel("per90-kept");
    other.addEventListener("message", heard);
    await keepDataset(aKeptDataset(5));
    await vi.waitFor(() => expect(heard).toHaveBeenCalled());
    other.close();
  });
});

describe("what an older Per90 kept", () => {
  it("is cut anew from the whole text when it is first read", async () => {
    const given = aKeptDataset();
    await keepDataset(given);
    const now = await counts();
    await inStore("readwrite", async (store) => {
      const record = await store.objectStore("datasets").get(ID);
      if (record === undefined) throw new Error("expected a record");
      await store.objectStore("datasets").put({ ...record, cut: 0 });
      await store.objectStore("files").clear();
      await store.objectStore("files").put("{}", `${ID}/000000000000/old.json`);
    });
    await renameKept(ID, "Renamed");
    const read = await loadCut(kept, ID, given.dataset.metricIds);
    expect(read.rows).toEqual(given.dataset.rows);
    expect(read.competition.name).toBe("Renamed");
    expect(await counts()).toEqual(now);
    expect((await loadSearch(kept, ID))[0]?.also).toBe("Zaphod");
    expect((await keptMetrics()).map(({ id }) => id)).toEqual(["own-distance", "own-xt"]);
  });

  it("stays out of reach of an older page once a newer one has it, and says so", async () => {
    await keepDataset(aKeptDataset());
    await closeKeptStore();
    await new Promise((resolve) => {
      const newer = indexedDB.open("per90", 99);
      newer.addEventListener("success", () => resolve(newer.result.close()));
    });
    expect(await keptEntries()).toEqual({ entries: [], lasting: false });
    await expect(inStore("readonly", async () => undefined)).rejects.toMatchObject({
      code: "STORE_UNAVAILABLE",
      message: expect.stringContaining("VersionError"),
    });
  });

  it("gives way to a newer page in another tab", async () => {
    await keepDataset(aKeptDataset());
    const version = await new Promise((resolve, reject) => {
      const newer = indexedDB.open("per90", 99);
      newer.addEventListener("success", () => {
        resolve(newer.result.version);
        newer.result.close();
      });
      newer.addEventListener("error", reject);
    });
    expect(version).toBe(99);
  });
});

describe("a browser without room", () => {
  it("says so and keeps nothing of it; what was kept stays", async () => {
    await keepDataset(aKeptDataset(40));
    const before = await counts();
    const { put } = IDBObjectStore.prototype;
    let written = 0;
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, value, key) {
      written += 1;
      if (written > 20) throw new DOMException("full", "QuotaExceededError");
      return put.call(this, value, key);
    });
    await expect(keepDataset(aKeptDataset())).rejects.toMatchObject({ code: "STORE_FULL" });
    expect(written).toBeGreaterThan(20);
    vi.restoreAllMocks();
    expect(await counts()).toEqual(before);
    expect(await loadSearch(kept, ID)).toHaveLength(40);
  });
});

describe("a browser that keeps nothing", () => {
  const refuses = {
    "has no store": undefined,
    "blocks site data": {
      open: () => {
        throw new DOMException("blocked", "SecurityError");
      },
    },
  };

  it.each(Object.entries(refuses))("which %s, keeps for the visit and says so", async (_, indexedDB) => {
    vi.stubGlobal("indexedDB", indexedDB);
    if (indexedDB === undefined) Reflect.deleteProperty(globalThis, "indexedDB");
    const given = aKeptDataset();
    const { entry, parts } = await keepDataset(given);
    expect(entry.lasting).toBe(false);
    expect((await loadCut(kept, ID, given.dataset.metricIds)).rows).toEqual(given.dataset.rows);
    expect(JSON.parse(await readKept("dictionary/own-xt.json"))).toMatchObject({ label: "xT" });
    await renameKept(ID, "Renamed");
    expect((await loadHead(kept, ID)).competition.name).toBe("Renamed");
    expect(await keptEntries()).toMatchObject({ entries: [{ competition: "Renamed" }], lasting: false });
    await removeKept(ID);
    expect(await keptEntries()).toEqual({ entries: [], lasting: false });
    if (parts !== undefined) keepForVisit(structuredClone(parts));
    expect((await keptEntries()).entries.map(({ id }) => id)).toEqual([ID]);
  });
});
