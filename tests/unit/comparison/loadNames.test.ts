import { describe, expect, it } from "vitest";
import { compare } from "../../../src/comparison/compare.ts";
import { withEveryName } from "../../../src/comparison/loadNames.ts";
import { loadSelection } from "../../../src/comparison/loadSelection.ts";
import type { DatasetId } from "../../../src/domain/ids.ts";
import { TABLE_DICTIONARY } from "../../../src/domain/tableDictionary.ts";
import { parseSelection } from "../../../src/selection/parseSelection.ts";
import { theShipped } from "./aServer.ts";

const { selection } = parseSelection(
  "p=virgil-van-dijk_eng1-2017.curtis-jones_eng1-2025&m=passes&g=eng1-2017",
);

const [england, opening, nowhere] = ["eng1-2017", "eng1-2025", "eng1-1066"].map((id) => id as DatasetId);
const ALL = [england, opening, nowhere].filter((id) => id !== undefined);

/** The selection as loaded, and with every name of the datasets; `down` fails from then on. */
async function load(ids: readonly DatasetId[] = ALL, down?: RegExp) {
  const { fetchText, asked } = theShipped(down);
  const sources = { fetchText, dictionary: TABLE_DICTIONARY };
  const before = await loadSelection(sources, selection);
  asked.length = 0;
  return { before, after: await withEveryName(sources, before, ids), asked };
}

const namesIn = (loaded: Awaited<ReturnType<typeof load>>["after"]) =>
  loaded.datasets.get("eng1-2017" as DatasetId)?.rows.filter(({ name }) => name !== undefined).length;

describe("every name of a dataset", () => {
  it("is there once a view asked for it; before, those of the link's own players are", async () => {
    const { before, after } = await load();
    const rows = after.datasets.get("eng1-2017" as DatasetId)?.rows ?? [];
    expect(namesIn(before)).toBeLessThan(20);
    expect(namesIn(after)).toBe(rows.length);
    expect(after.failures).toEqual([]);
  });

  it("changes no figure, no standing and no peer", async () => {
    const { before, after } = await load();
    const [one, two] = [before, after].map((loaded) => compare(selection, loaded));
    expect(two?.metrics).toEqual(one?.metrics);
    expect(two?.peers).toMatchObject({
      state: "group",
      size: one?.peers.state === "group" ? one.peers.size : 0,
    });
    const members = two?.peers.state === "group" ? two.peers.members : [];
    expect(members.filter(({ season }) => season.name === undefined)).toEqual([]);
  });

  it("costs a file of names and the rows, once a dataset, and nothing where everyone is named already", async () => {
    const { asked } = await load([...ALL, ...ALL]);
    expect(asked.map((path) => path.replace(/\/[0-9a-f]{12}\//, "/…/"))).toEqual([
      "eng1-2017/…/peers.json",
      "eng1-2017/…/names.json",
    ]);
    expect((await load([])).asked).toEqual([]);
  });

  it("that fails leaves the rows as they were and is told", async () => {
    const { before, after } = await load(ALL, /names\.json$/);
    expect(before.failures).toEqual([]);
    expect(after.failures.map(({ code }) => code)).toEqual(["DATA_UNREACHABLE"]);
    expect(after.datasets.get("eng1-2017" as DatasetId)).toBe(before.datasets.get("eng1-2017" as DatasetId));
  });
});
