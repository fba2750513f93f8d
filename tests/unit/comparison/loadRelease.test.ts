import { describe, expect, it } from "vitest";
import { withAxes } from "../../../src/comparison/loadAxes.ts";
import { loadSelection } from "../../../src/comparison/loadSelection.ts";
import type { AppError } from "../../../src/domain/appError.ts";
import type { MetricId } from "../../../src/domain/ids.ts";
import { METRIC_BY_ID } from "../../../src/domain/metrics.ts";
import { TABLE_DICTIONARY } from "../../../src/domain/tableDictionary.ts";
import { parseSelection } from "../../../src/selection/parseSelection.ts";
import { aFile, aServer } from "./aServer.ts";

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
    failures: loaded.failures.map(({ code }) => code),
    messages: loaded.failures.map(({ message }) => message),
    unreadable: [...loaded.unreadable],
  };
}

const england = { "eng1-2017.json": aFile("eng1-2017", { passes: 500, shots: 9 }) };

describe("a frozen link", () => {
  const release = (datasets: Readonly<Record<string, string>>) =>
    JSON.stringify({ ...aReleaseHead, datasets });
  const aReleaseHead = {
    format: "per90-release/1",
    release: "2026-11",
    date: "2026-11-23",
    dictionary: "d1c7d1c7d1c7",
  };
  const then = { ...METRIC_BY_ID.get("passes" as MetricId), decimals: 3, definition: "As it was then." };
  const dictionary = { "dictionary/d1c7d1c7d1c7/passes.json": JSON.stringify(then) };
  const frozen = "d=2026-11&p=al-one_eng1-2017&m=passes";

  it("draws from the state its release names", async () => {
    const files = {
      "releases/2026-11.json": release({ "eng1-2017": "0123456789ab" }),
      "eng1-2017/0123456789ab/dataset.json": aFile("eng1-2017", { passes: 1 }),
      ...dictionary,
    };
    expect(await load(files, frozen)).toMatchObject({
      asked: [
        "releases/2026-11.json",
        "eng1-2017/0123456789ab/dataset.json",
        "dictionary/d1c7d1c7d1c7/passes.json",
      ],
      datasets: ["eng1-2017"],
      metrics: ["passes"],
    });
  });

  it("says of its metrics what its release says, whatever today's dictionary says, axes too", async () => {
    const files = { "releases/2026-11.json": release({}), ...dictionary };
    const { fetchText } = aServer(files);
    const sources = { fetchText, dictionary: TABLE_DICTIONARY };
    const { selection } = parseSelection(frozen);
    const loaded = await loadSelection(sources, selection);
    expect(loaded.metrics).toEqual([then]);
    expect((await withAxes(sources, loaded, ["passes" as MetricId])).axes).toEqual([then]);
    const { release: _, ...live } = selection;
    expect((await loadSelection(sources, live)).metrics).toEqual([METRIC_BY_ID.get("passes" as MetricId)]);
  });

  it("leaves out a metric that its release did not have: what it means today is no part of it", async () => {
    const files = { "releases/2026-11.json": release({}), ...dictionary };
    expect((await load(files, `${frozen}.shots`)).metrics).toEqual(["passes"]);
  });

  it("takes a preset from its release too", async () => {
    const presets = JSON.stringify({ "centre-back": ["passes"] });
    const files = {
      "releases/2026-11.json": release({ "eng1-2017": "0123456789ab" }),
      "eng1-2017/0123456789ab/dataset.json": aFile("eng1-2017", { passes: 1, "aerials-won": 1 }),
      ...dictionary,
      "dictionary/d1c7d1c7d1c7/presets.json": presets,
    };
    expect((await load(files, "d=2026-11&p=al-one_eng1-2017")).metrics).toEqual(["passes"]);
  });

  it("never shows today's figures of a dataset that its release does not have", async () => {
    const files = { ...england, "releases/2026-11.json": release({ "ita1-2017": "0123456789ab" }) };
    expect(await load(files, frozen)).toMatchObject({
      asked: ["releases/2026-11.json", "dictionary/d1c7d1c7d1c7/passes.json"],
      datasets: [],
      failures: [],
    });
  });

  it("shows no numbers of a release that was withdrawn, and says when and why", async () => {
    const withdrawn = { date: "2027-01-05", reason: "minutes of two clubs were doubled" };
    const file = { ...JSON.parse(release({ "eng1-2017": "0123456789ab" })), withdrawn };
    expect(await load({ ...england, "releases/2026-11.json": JSON.stringify(file) }, frozen)).toMatchObject({
      asked: ["releases/2026-11.json"],
      datasets: [],
      failures: ["DATA_WITHDRAWN"],
      unreadable: ["eng1-2017"],
      messages: [
        "data release 2026-11 was withdrawn on 2027-01-05: minutes of two clubs were doubled (DATA_WITHDRAWN at releases/2026-11.json)",
      ],
    });
  });

  it("shows no live numbers when the release itself cannot be read: the players keep their slots", async () => {
    expect(await load(england, frozen)).toMatchObject({
      datasets: [],
      failures: ["DATA_NOT_FOUND"],
      unreadable: ["eng1-2017"],
    });
    expect((await load(england, frozen)).messages[0]).toContain("this site holds no data release 2026-11");
  });
});
