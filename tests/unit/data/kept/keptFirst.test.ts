import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { keepDataset } from "../../../../src/data/kept/keepDataset.ts";
import { keptFirst } from "../../../../src/data/kept/keptFirst.ts";
import { closeKeptStore } from "../../../../src/data/kept/keptStore.ts";
import { aKeptDataset } from "./aKeptDataset.ts";

beforeEach(() => vi.stubGlobal("indexedDB", new IDBFactory()));
afterEach(async () => {
  await closeKeptStore();
  vi.unstubAllGlobals();
});

describe("a file of a reader's own data", () => {
  it("is never asked of the site when it is in this browser", async () => {
    await keepDataset(aKeptDataset());
    const asked: string[] = [];
    const site = (path: string) => {
      asked.push(path);
      return Promise.resolve("{}");
    };
    expect(await keptFirst("own-liga-2025.json", site)).toContain("My Liga");
    expect(asked).toEqual([]);
    expect(await keptFirst("own-site-2025.json", site)).toBe("{}");
    expect(asked).toEqual(["own-site-2025.json"]);
  });

  it("is not there when the site answers with its page", async () => {
    const page = () => Promise.resolve("\n<!doctype html>");
    await expect(keptFirst("own-nowhere-2025.json", page)).rejects.toMatchObject({ code: "DATA_NOT_FOUND" });
  });
});
