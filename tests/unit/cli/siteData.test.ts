import { NAME_SHARDS } from "../../../src/data/nameShard.ts";
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { readRaw } from "../../../src/cli/buildData.ts";
import { type RawFiles, siteData } from "../../../src/cli/siteData.ts";
import { wyscoutDatasets } from "../../../src/cli/wyscout/wyscoutDatasets.ts";
import type { Metric } from "../../../src/domain/metric.ts";
import type { FetchText } from "../../../src/data/fetchText.ts";
import { parseDataset } from "../../../src/data/parseDataset.ts";
import { parseDictionary } from "../../../src/data/parseDictionary.ts";
import { METRICS } from "../../../src/domain/metrics.ts";
import { loadCut } from "../data/loadCut.ts";

let raw: RawFiles;
let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  raw = await readRaw("data");
  files = siteData(raw);
}, 60_000);

const fetchBuilt: FetchText = async (path) => files.get(path) ?? "";

describe("building the shipped data", () => {
  it("gives the bytes that are committed, file by file", () => {
    const other = [...files].filter(([path, text]) => readFileSync(`public/data/${path}`, "utf8") !== text);
    expect(files.size).toBeGreaterThan(400);
    expect(other.map(([path]) => path)).toEqual([]);
  });

  it("gives the same bytes every time", () => {
    const again = siteData(raw);
    expect([...again.keys()]).toEqual([...files.keys()]);
    expect([...again].filter(([path, text]) => files.get(path) !== text)).toEqual([]);
  }, 60_000);

  it("puts every file of a dataset under one hash, and the hash in every file", () => {
    const cut = [...files].filter(([path]) => /^eng1-2017\/[0-9a-f]{12}\//.test(path));
    const hash = cut[0]?.[0].split("/")[1];
    expect(cut.length).toBe(4 + 43 + 20 + NAME_SHARDS);
    for (const [path, text] of cut) {
      expect(path).toContain(`eng1-2017/${hash}/`);
      expect(text).toContain(`"hash":"${hash}"`);
    }
  });

  it("changes the hash of a dataset whose figures change and of no other", () => {
    const changed = siteData({ ...raw, opening: raw.opening.replace("76.8", "76.9") });
    const hashes = (from: ReadonlyMap<string, string>) =>
      JSON.parse(from.get("releases/2026-11.json") ?? "").datasets;
    const before = hashes(files);
    const after = hashes(changed);
    expect(Object.keys(before).filter((id) => before[id] !== after[id])).toEqual(["eng1-2025"]);
  }, 60_000);
});

describe("the dictionary beside the data", () => {
  const kept = (from: ReadonlyMap<string, string>) =>
    `dictionary/${JSON.parse(from.get("releases/2026-11.json") ?? "").dictionary}`;
  const names = [...METRICS.map(({ id }) => `${id}.json`), "presets.json"];

  it("has a file a metric and one of presets, and the same under the hash that the release names", () => {
    const dictionary = [...files.keys()].filter((path) => path.startsWith("dictionary/"));
    expect(dictionary).toEqual([
      ...names.map((name) => `dictionary/${name}`),
      ...[...names, "metrics.json"].map((name) => `${kept(files)}/${name}`),
    ]);
    for (const name of names)
      expect(files.get(`${kept(files)}/${name}`)).toBe(files.get(`dictionary/${name}`));
  });

  it("has under the hash the whole table too, traps and intervals with it", () => {
    const path = `${kept(files)}/metrics.json`;
    const table = parseDictionary(files.get(path) ?? "", path);
    const known = (metrics: readonly Metric[]) => metrics.map(({ counted: _counted, ...metric }) => metric);
    expect(known(table)).toEqual(known(METRICS));
    for (const { trap: _trap, interval: _interval, ...metric } of table)
      expect(files.get(`dictionary/${metric.id}.json`)).toBe(JSON.stringify(metric));
  });

  it("takes another hash when one metric's decimals change, and no dataset does", () => {
    const rounder = METRICS.map((metric) => (metric.id === "passes" ? { ...metric, decimals: 0 } : metric));
    const after = siteData(raw, rounder);
    const { dictionary: _now, ...release } = JSON.parse(after.get("releases/2026-11.json") ?? "");
    expect(kept(after)).not.toBe(kept(files));
    expect(JSON.parse(files.get("releases/2026-11.json") ?? "")).toMatchObject(release);
  }, 60_000);
});

describe("the cut form", () => {
  it("decodes to exactly the whole form and to the sums of the match logs, cell by cell", async () => {
    for (const { dataset: built } of wyscoutDatasets(raw)) {
      const whole = parseDataset(files.get(`whole/${built.id}.json`) ?? "", built.id);
      const cut = await loadCut(fetchBuilt, built.id, built.metricIds);
      expect(cut.rows).toEqual(whole.rows);
      const players = whole.rows.map(({ player }) => player);
      expect((await loadCut(fetchBuilt, built.id, [], players)).rows).toEqual(whole.rows);
      expect(cut.metricIds).toEqual(whole.metricIds);
      expect(cut.matchBase).toEqual(built.matchBase);
      for (const [id, column] of whole.columns) {
        expect(cut.columns.get(id)?.metric).toEqual(column.metric);
        expect(cut.columns.get(id)?.values).toEqual(column.values);
        expect(cut.columns.get(id)?.sums).toEqual(built.columns.get(id)?.sums);
      }
    }
  }, 60_000);

  it("holds match logs whose sums are the totals", () => {
    const logs = JSON.parse(
      [...files].find(([path]) => /^eng1-2017\/\w+\/logs\/liverpool\.json$/.test(path))?.[1] ?? "",
    );
    const whole = parseDataset(files.get("whole/eng1-2017.json") ?? "", "whole");
    const rows = whole.rows.flatMap((row, i) => (row.club.id === "liverpool" ? [{ row, i }] : []));
    const sum = (list: readonly number[]) => list.reduce((total, part) => total + part, 0);
    expect(logs.players).toHaveLength(rows.length);
    expect(logs.matches).toHaveLength(38);
    rows.forEach(({ row, i }, place) => {
      const player = logs.players[place];
      expect(player.player).toBe(row.player);
      expect([sum(player.minutes), player.minutes.length, sum(player.started)]).toEqual([
        row.minutes,
        row.matches,
        row.starts,
      ]);
      expect(player.counts.map(sum)).toEqual([...whole.columns.values()].map(({ values }) => values[i]));
    });
  });
});
