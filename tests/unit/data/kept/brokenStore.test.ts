import "fake-indexeddb/auto";
import { IDBDatabase, IDBFactory, IDBObjectStore } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { inStore } from "../../../../src/data/kept/inStore.ts";
import { keepDataset } from "../../../../src/data/kept/keepDataset.ts";
import { keptEntries } from "../../../../src/data/kept/keptEntries.ts";
import { closeKeptStore, keptStore } from "../../../../src/data/kept/keptStore.ts";
import { readKept } from "../../../../src/data/kept/readKept.ts";
import { VISIT } from "../../../../src/data/kept/visit.ts";
import { aKeptDataset } from "./aKeptDataset.ts";

const FIRST = "own-liga-2025";

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
});
afterEach(async () => {
  vi.restoreAllMocks();
  await closeKeptStore();
  VISIT.clear();
  vi.unstubAllGlobals();
});

/** Every value of every store, to be held against itself. */
function everything() {
  return inStore("readonly", (store) =>
    Promise.all((["datasets", "wholes", "files"] as const).map((name) => store.objectStore(name).getAll())),
  );
}

/** Has a transaction fail as it ends, when all that was asked of it went well. */
function failAtCommit(name: string): void {
  let open = 0;
  for (const method of ["add", "put"] as const) {
    const { [method]: write } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...given) {
      const request = write.apply(this, given);
      open += 1;
      request.addEventListener("success", () => {
        open -= 1;
        if (open === 0) abort(this.transaction, name);
      });
      return request;
    });
  }
}

/** As a browser does by itself: the page's own `abort` gives no reason. */
function abort(transaction: IDBTransaction, name: string): void {
  Reflect.get(transaction, "_abort").call(transaction, name);
}

describe("a browser whose room ends as the last of a dataset is written", () => {
  it("says so and keeps nothing of it; what was kept stays, and there is room again later", async () => {
    await keepDataset(aKeptDataset(40));
    const before = await everything();
    failAtCommit("QuotaExceededError");
    await expect(keepDataset(aKeptDataset(60))).rejects.toMatchObject({
      code: "STORE_FULL",
      message: expect.stringContaining("remove a dataset or free disk space"),
    });
    vi.restoreAllMocks();
    expect(await everything()).toEqual(before);
    expect(VISIT.size).toBe(0);
    expect((await keepDataset(aKeptDataset(60))).entry).toMatchObject({ id: `${FIRST}-2`, lasting: true });
  });
});

describe("a browser that fails for another reason as it writes", () => {
  it("has the dataset compared for the visit and says so; what was kept stays", async () => {
    await keepDataset(aKeptDataset(40));
    const before = await everything();
    failAtCommit("UnknownError");
    const { entry, parts } = await keepDataset(aKeptDataset(160));
    vi.restoreAllMocks();
    expect(entry.lasting).toBe(false);
    expect([entry.id, parts?.record.id]).toEqual([`${FIRST}-2`, `${FIRST}-2`]);
    expect(JSON.parse(await readKept(`${entry.id}.json`))).toMatchObject({ rows: 160 });
    expect(await everything()).toEqual(before);
  });
});

describe("a store that was closed under the page", () => {
  it("is opened anew, and keeps and reads as before", async () => {
    await keepDataset(aKeptDataset(40));
    (await keptStore()).close();
    expect((await keptEntries()).entries.map(({ id }) => id)).toEqual([FIRST]);
    (await keptStore()).close();
    expect((await keepDataset(aKeptDataset(50))).entry.lasting).toBe(true);
    (await keptStore()).close();
    expect(JSON.parse(await readKept(`${FIRST}.json`))).toMatchObject({ id: FIRST });
  });

  it("is asked once more and no further", async () => {
    await keepDataset(aKeptDataset(40));
    const asked = vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(() => {
      throw new DOMException("closing", "InvalidStateError");
    });
    await expect(inStore("readonly", async () => 1)).rejects.toMatchObject({
      code: "STORE_UNAVAILABLE",
      message: expect.stringContaining("InvalidStateError: closing"),
    });
    expect(asked).toHaveBeenCalledTimes(2);
  });
});

describe("a store of a newer Per90", () => {
  it("is left alone: a file is compared for the visit", async () => {
    await opened(99);
    const { entry } = await keepDataset(aKeptDataset(40));
    expect(entry).toMatchObject({ id: FIRST, lasting: false });
    expect(await keptEntries()).toMatchObject({ entries: [{ id: FIRST, lasting: false }], lasting: false });
  });
});

describe("a store that an older Per90 in another tab does not let go", () => {
  it("is told with what to do, and is there once the other tab is closed", async () => {
    await keepDataset(aKeptDataset(40));
    await closeKeptStore();
    const held = await opened(1, false);
    // The next version, whatever it brings.
    const { open } = IDBFactory.prototype;
    vi.spyOn(IDBFactory.prototype, "open").mockImplementation(function (this: IDBFactory, name) {
      return open.call(this, name, 2);
    });
    await expect(inStore("readonly", async () => 1)).rejects.toMatchObject({
      code: "STORE_UNAVAILABLE",
      message: expect.stringContaining("close that tab and reload"),
    });
    expect((await keepDataset(aKeptDataset(50, "own-cup-2025"))).entry.lasting).toBe(false);
    held.close();
    await vi.waitFor(async () => expect((await keptEntries()).lasting).toBe(true));
    expect((await keptEntries()).entries.map(({ rows, lasting }) => [rows, lasting])).toEqual([
      [40, true],
      [50, false],
    ]);
    // What was opened too late is closed again: nothing holds up the tab that comes next.
    await closeKeptStore();
    vi.restoreAllMocks();
    expect((await opened(3)).version).toBe(3);
  });
});

describe("a store that never answers", () => {
  it("is waited for ten seconds, and the file is then compared for the visit", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    vi.spyOn(IDBFactory.prototype, "open").mockImplementation(() => new IDBOpenDBRequest());
    const keeping = keepDataset(aKeptDataset(40));
    await vi.advanceTimersByTimeAsync(10_000);
    vi.useRealTimers();
    expect((await keeping).entry).toMatchObject({ id: FIRST, lasting: false });
  });
});

/** Another tab's database. */
function opened(version: number, closes = true): Promise<globalThis.IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open("per90", version);
    asked.addEventListener("error", reject);
    asked.addEventListener("blocked", reject);
    asked.addEventListener("success", () => {
      if (closes) asked.result.close();
      resolve(asked.result);
    });
  });
}
