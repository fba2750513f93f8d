import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { FetchText } from "../../../src/data/fetchText.ts";
import type { Dataset } from "../../../src/domain/dataset.ts";
import type { DatasetId, MetricId, PlayerId } from "../../../src/domain/ids.ts";
import { loadCut } from "./loadCut.ts";
import { fetchShipped } from "./shippedFiles.ts";

const ENG1 = "eng1-2017" as DatasetId;
const PASSES = "passes" as MetricId;
const VAN_DIJK = "virgil-van-dijk" as PlayerId;

function per90(dataset: Dataset, player: string, club?: string): number {
  const rows = dataset.rows.flatMap((row, i) =>
    row.player === player && (club === undefined || row.club.id === club) ? [i] : [],
  );
  const sum = (of: (row: number) => number | undefined) =>
    rows.reduce((total, row) => total + (of(row) ?? Number.NaN), 0);
  const count = sum((row) => dataset.columns.get(PASSES)?.values[row]);
  return Math.round((900 * count) / sum((row) => dataset.rows[row]?.minutes)) / 10;
}

describe("a column", () => {
  it("gives van Dijk's passes per 90 at Southampton, at Liverpool and in all", async () => {
    const dataset = await loadCut(fetchShipped, ENG1, [PASSES], [VAN_DIJK]);
    expect(per90(dataset, VAN_DIJK, "southampton")).toBe(52.9);
    expect(per90(dataset, VAN_DIJK, "liverpool")).toBe(75.1);
    expect(per90(dataset, VAN_DIJK)).toBe(65.3);
  });

  it("needs nobody's name", async () => {
    const unnamed = await loadCut(fetchShipped, ENG1, [PASSES], []);
    const named = await loadCut(fetchShipped, ENG1, [PASSES]);
    expect(unnamed.columns).toEqual(named.columns);
  });

  it("names the place of a wrong value in its file", async () => {
    const spoiled: FetchText = async (path) => (await fetchShipped(path)).replace('"xm":[', '"xm":["much",');
    await expect(loadCut(spoiled, ENG1, [PASSES])).rejects.toThrow(
      /expected a whole number, got "much".* \(DATA_INVALID at eng1-2017\/\w+\/m\/passes\.json \$\.xm\[0\]\)/,
    );
  });

  it("is not that of another metric", async () => {
    const other: FetchText = (path) => fetchShipped(path.replace("m/passes", "m/shots"));
    await expect(loadCut(other, ENG1, [PASSES])).rejects.toThrow('expected passes, got "shots"');
  });
});

describe("the embed, which does not prove the files of its own site again", () => {
  beforeEach(() => vi.stubEnv("MODE", "embed"));
  afterEach(() => vi.unstubAllEnvs());

  it.each(["eng1-2017", "eng1-2025"])("reads %s as the page does", async (id) => {
    const inEmbed = await loadCut(fetchShipped, id as DatasetId, [PASSES], [VAN_DIJK]);
    vi.unstubAllEnvs();
    expect(inEmbed).toEqual(await loadCut(fetchShipped, id as DatasetId, [PASSES], [VAN_DIJK]));
  });

  it("still refuses a page for a file, and a file of another dataset", async () => {
    const page: FetchText = async (path) => (path.includes("peers") ? "<!doctype html>" : fetchShipped(path));
    await expect(loadCut(page, ENG1, [PASSES])).rejects.toThrow(
      expect.objectContaining({ code: "DATA_NOT_JSON" }),
    );
    const other: FetchText = async (path) =>
      (await fetchShipped(path)).replace(/"dataset":"eng1-2017"/, '"dataset":"ita1-2017"');
    await expect(loadCut(other, ENG1, [PASSES])).rejects.toThrow(
      expect.objectContaining({ code: "DATA_WRONG_HASH" }),
    );
  });
});
