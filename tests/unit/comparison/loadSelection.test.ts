import { describe, expect, it } from "vitest";
import { compare } from "../../../src/comparison/compare.ts";
import type { Resolved } from "../../../src/comparison/compareFigures.ts";
import type { ComparedMetric, PeerGroup } from "../../../src/comparison/comparison.ts";
import { loadSelection } from "../../../src/comparison/loadSelection.ts";
import { nameShard } from "../../../src/data/nameShard.ts";
import { parseDataset } from "../../../src/data/parseDataset.ts";
import { AppError } from "../../../src/domain/appError.ts";
import type { DatasetId, MetricId, PlayerId } from "../../../src/domain/ids.ts";
import { TABLE_DICTIONARY } from "../../../src/domain/tableDictionary.ts";
import { parseSelection } from "../../../src/selection/parseSelection.ts";
import { byId } from "../aDataset.ts";
import { fetchShipped } from "../data/shippedFiles.ts";
import { aDescriptor, aFile, aServer, theShipped } from "./aServer.ts";

async function load(files: Readonly<Record<string, string | AppError>>, link: string) {
  const { fetchText, asked } = aServer(files);
  const loaded = await loadSelection(
    { fetchText, dictionary: TABLE_DICTIONARY },
    parseSelection(link).selection,
  );
  return {
    asked,
    datasets: [...loaded.datasets.keys()],
    metrics: loaded.metrics.map(({ id }) => id),
    players: loaded.players,
    failures: loaded.failures.map(({ code }) => code),
    unreadable: [...loaded.unreadable],
  };
}

const down = new AppError("DATA_UNREACHABLE", "data/ita1-2017.json", "expected the file");
const england = { "eng1-2017.json": aFile("eng1-2017", { passes: 500, shots: 9 }) };

describe("what a link draws", () => {
  it("is loaded, each dataset once, those of the peers too", async () => {
    const files = { ...england, "ita1-2017.json": aFile("ita1-2017", { passes: 1 }) };
    const loaded = await load(
      files,
      "p=al-one_eng1-2017.al-one_eng1-2017_alpha.__proto__&m=shots&g=eng1-2017.ita1-2017",
    );
    expect(loaded.asked).toEqual(["eng1-2017.json", "ita1-2017.json"]);
    expect(loaded).toMatchObject({ datasets: ["eng1-2017", "ita1-2017"], metrics: ["shots"], failures: [] });
  });

  it("is the opening comparison when the link names no players", async () => {
    const loaded = await load({}, "");
    expect(loaded.asked).toEqual(["eng1-2025.json", "ita1-2025.json"]);
    expect(loaded.metrics).toEqual(["passes"]);
    expect(loaded.players).toHaveLength(3);
  });

  it("needs the squad's dataset, and no name of who is only a median", async () => {
    const files = { ...england, "ita1-2017.json": aFile("ita1-2017", { passes: 1 }) };
    const squad = await load(files, "p=al-one_eng1-2017&m=passes&c=squad&q=alpha_ita1-2017");
    expect(squad.datasets).toEqual(["eng1-2017", "ita1-2017"]);
    const { fetchText, asked } = theShipped();
    const { selection } = parseSelection("p=median_eng1-2017&m=passes&g=all.eng1-2017");
    await loadSelection({ fetchText, dictionary: TABLE_DICTIONARY }, selection);
    expect(asked.filter((path) => path.includes("/n/"))).toEqual([]);
  });

  it("needs no file when everyone was removed", async () => {
    expect(await load({}, "p=")).toMatchObject({ asked: [], players: [], datasets: [] });
  });
});

describe("a dataset in served files", () => {
  const link = "p=virgil-van-dijk_eng1-2017.harry-kane_eng1-2017&m=passes&g=all.eng1-2017.ita1-2017";
  const { selection } = parseSelection(link);

  async function loadShipped() {
    const { fetchText, asked } = theShipped();
    return { asked, loaded: await loadSelection({ fetchText, dictionary: TABLE_DICTIONARY }, selection) };
  }

  it("is asked for the names of the link's own players alone", async () => {
    const { asked } = await loadShipped();
    const names = asked.filter((path) => /names|\/n\//.test(path));
    const shards = ["virgil-van-dijk", "harry-kane"].map((id) => nameShard(id as PlayerId));
    expect(names.map((path) => path.replace(/\/[0-9a-f]{12}\//, "/…/"))).toEqual(
      shards.map((shard) => `eng1-2017/…/n/${shard}.json`),
    );
  });

  it("is said where it is served, so that a view can load more of it", async () => {
    const { loaded } = await loadShipped();
    expect([...loaded.served.keys()]).toEqual(["eng1-2017", "ita1-2017"]);
    for (const [id, { hash, metricIds, rows }] of loaded.served) {
      expect(hash).toMatch(/^[0-9a-f]{12}$/);
      expect(metricIds).toContain("aerials-won");
      expect(loaded.datasets.get(id)?.rows).toHaveLength(rows);
    }
  });

  it("brings the sums over matches that an interval needs", async () => {
    const { loaded } = await loadShipped();
    const england = loaded.datasets.get("eng1-2017" as DatasetId);
    const sums = england?.columns.get("passes" as MetricId)?.sums ?? [];
    expect(england?.matchBase?.filter((base) => base === undefined)).toEqual([]);
    expect(sums).toHaveLength(england?.rows.length ?? 0);
    expect(compare(selection, loaded).metrics[0]?.figures[0]).toMatchObject({
      interval: { low: expect.any(Number), high: expect.any(Number) },
    });
  });

  it("is in no file of its own where the whole of it is one", async () => {
    const { fetchText } = theShipped();
    const opening = await loadSelection(
      { fetchText, dictionary: TABLE_DICTIONARY },
      parseSelection("").selection,
    );
    expect([...opening.datasets.keys()]).toEqual(["eng1-2025", "ita1-2025"]);
    expect(opening.served.size).toBe(0);
  });

  it("gives the players, figures and peers that the whole of it gives", async () => {
    const { loaded } = await loadShipped();
    const whole = ["eng1-2017", "ita1-2017"].map(async (id) =>
      parseDataset(await fetchShipped(`whole/${id}.json`), id),
    );
    // A whole file has no sums over matches, from which intervals are made.
    const withoutIntervals = (metric: ComparedMetric) => ({
      ...metric,
      figures: metric.figures.map((figure) => ({ ...figure, interval: undefined })),
    });
    const sizeOf = (peers: PeerGroup) => (peers.state === "group" ? peers.size : 0);
    const shown = (resolved: Resolved) => {
      const { players, metrics, peers } = compare(selection, resolved);
      const who = players.map((player) =>
        player.state === "found" ? [player.season, player.clubs] : player,
      );
      return { who, metrics: metrics.map(withoutIntervals), size: sizeOf(peers) };
    };
    const expected = shown({ ...loaded, datasets: byId(...(await Promise.all(whole))) });
    expect(shown(loaded)).toEqual(expected);
    expect(expected.size).toBeGreaterThan(500);
  });
});

describe("metrics the link does not name", () => {
  it("are the preset of the first player's role, as far as the data has them", async () => {
    const stats = { passes: 500, "passes-accurate": 400, "aerials-won": 3, shots: 9 };
    const loaded = await load(
      { "eng1-2017.json": aFile("eng1-2017", stats) },
      "p=nobody_eng1-2017.al-one_eng1-2017",
    );
    expect(loaded.metrics).toEqual(["passes", "pass-accuracy", "aerials-won"]);
  });

  it("leave out a share of which only one count is there", async () => {
    const stats = { "shots-on-target": 3, "np-goals": 1 };
    const files = { "eng1-2017.json": aFile("eng1-2017", stats, "forward") };
    expect((await load(files, "p=al-one_eng1-2017")).metrics).toEqual(["np-goals"]);
  });

  it("are what describes anyone when the role is unknown", async () => {
    const files = { "eng1-2017.json": aFile("eng1-2017", { touches: 1, passes: 1, saves: 1 }, null) };
    expect((await load(files, "p=al-one_eng1-2017")).metrics).toEqual(["passes", "touches"]);
  });

  it("are none when the reader removed every one", async () => {
    expect((await load(england, "p=al-one_eng1-2017&m=")).metrics).toEqual([]);
  });
});

describe("data that is not there", () => {
  it("is no failure when the dataset does not exist", async () => {
    const loaded = await load(england, "p=al-one_eng1-2017.al-one_eng1-1901&m=passes");
    expect(loaded).toMatchObject({ datasets: ["eng1-2017"], failures: [], unreadable: [] });
  });

  it("fails alone: the other dataset is drawn", async () => {
    const files = { ...england, "ita1-2017.json": down, "esp1-2017.json": "<!doctype html>" };
    const loaded = await load(files, "p=al-one_ita1-2017.al-one_eng1-2017.al-one_esp1-2017&m=passes");
    expect(loaded).toMatchObject({
      datasets: ["eng1-2017"],
      failures: ["DATA_UNREACHABLE", "DATA_NOT_JSON"],
      unreadable: ["ita1-2017", "esp1-2017"],
    });
  });

  it("is a failure, not an unknown dataset, when a file of a known one is gone", async () => {
    const files = { "eng1-2017.json": aDescriptor("eng1-2017", "0123456789ab") };
    expect(await load(files, "p=al-one_eng1-2017&m=passes")).toMatchObject({
      failures: ["DATA_NOT_FOUND"],
      unreadable: ["eng1-2017"],
    });
  });
});
