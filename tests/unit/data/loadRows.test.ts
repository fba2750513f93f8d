import { beforeAll, describe, expect, it } from "vitest";
import type { FetchText } from "../../../src/data/fetchText.ts";
import { loadHead } from "../../../src/data/loadHead.ts";
import { loadEveryRow } from "../../../src/data/loadEveryRow.ts";
import { loadRows } from "../../../src/data/loadRows.ts";
import { nameShard } from "../../../src/data/nameShard.ts";
import { parseDataset } from "../../../src/data/parseDataset.ts";
import { isServed } from "../../../src/data/parseHead.ts";
import type { ServedDataset, WholeDataset } from "../../../src/domain/dataset.ts";
import type { DatasetId, PlayerId } from "../../../src/domain/ids.ts";
import { fetchShipped } from "./shippedFiles.ts";

const VAN_DIJK = "virgil-van-dijk" as PlayerId;
const KANE = "harry-kane" as PlayerId;

let served: ServedDataset;
let whole: WholeDataset;

beforeAll(async () => {
  const head = await loadHead(fetchShipped, "eng1-2017" as DatasetId);
  if (!isServed(head)) throw new Error("expected a served dataset");
  served = head;
  whole = parseDataset(await fetchShipped("whole/eng1-2017.json"), "whole");
});

/** Counts what was asked for. */
function counting(): { readonly paths: string[]; readonly fetchText: FetchText } {
  const paths: string[] = [];
  return {
    paths,
    fetchText: (path) => {
      paths.push(path.replace(/\/[0-9a-f]{12}\//, "/…/"));
      return fetchShipped(path);
    },
  };
}

describe("loading rows", () => {
  it("asks for the names of the players alone, each file once", async () => {
    const { paths, fetchText } = counting();
    await loadRows(fetchText, served, [VAN_DIJK, KANE, VAN_DIJK]);
    expect(paths).toEqual([
      "eng1-2017/…/peers.json",
      `eng1-2017/…/n/${nameShard(VAN_DIJK)}.json`,
      `eng1-2017/…/n/${nameShard(KANE)}.json`,
    ]);
    expect(nameShard(VAN_DIJK)).not.toBe(nameShard(KANE));
  });

  it("asks for no names when nobody is to be named", async () => {
    const { paths, fetchText } = counting();
    const rows = await loadRows(fetchText, served, []);
    expect(paths).toEqual(["eng1-2017/…/peers.json"]);
    expect(rows).toHaveLength(529);
    expect(rows.filter(({ player, name, shortName }) => player ?? name ?? shortName)).toEqual([]);
  });

  it("asks for one file of names when all are wanted", async () => {
    const { paths, fetchText } = counting();
    expect(await loadEveryRow(fetchText, served)).toEqual(whole.rows);
    expect(paths).toEqual(["eng1-2017/…/peers.json", "eng1-2017/…/names.json"]);
  });

  it("gives every named row as the whole file has it, both clubs of a player among them", async () => {
    const rows = await loadRows(fetchShipped, served, [VAN_DIJK]);
    const inOneFile = whole.rows.map((row) =>
      nameShard(row.player) === nameShard(VAN_DIJK) ? row : undefined,
    );
    expect(rows.map((row) => (row.player === undefined ? undefined : row))).toEqual(inOneFile);
    expect(rows.filter(({ player }) => player === VAN_DIJK).map(({ club }) => club.name)).toEqual([
      "Liverpool",
      "Southampton",
    ]);
  });

  it("gives of an unnamed row all but its name", async () => {
    const rows = await loadRows(fetchShipped, served, []);
    const nameless = whole.rows.map((row) => ({
      ...row,
      player: undefined,
      name: undefined,
      shortName: undefined,
      person: expect.any(Number),
    }));
    expect(rows).toEqual(nameless);
  });

  it("tells which unnamed rows are one person's", async () => {
    const rows = await loadRows(fetchShipped, served, []);
    const first = whole.rows.map(({ player }) => whole.rows.findIndex((row) => row.player === player));
    expect(rows.map((row) => (row.player === undefined ? row.person : undefined))).toEqual(first);
    expect(new Set(first).size).toBeLessThan(529);
  });
});

describe("a file of rows that does not belong", () => {
  const changed =
    (part: string, change: (text: string) => string): FetchText =>
    async (path) => {
      const text = await fetchShipped(path);
      return path.includes(part) ? change(text) : text;
    };

  it.each(["/peers.json", "/n/"])("is refused when %s is of another state, naming both", async (part) => {
    const mixed = changed(part, (text) => text.replace(served.hash, "0".repeat(12)));
    await expect(loadRows(mixed, served, [KANE])).rejects.toThrow(
      expect.objectContaining({
        code: "DATA_WRONG_HASH",
        message: expect.stringMatching(`${served.hash}.*000000000000`),
      }),
    );
  });

  it("is refused with its place when names are missing", async () => {
    const fewer = changed("/n/", (text) => text.replace(/\|[^|"]*"/, '"'));
    await expect(loadRows(fewer, served, [KANE])).rejects.toThrow(
      /expected \d+ names, got \d+ \(DATA_INVALID at eng1-2017\/\w+\/n\/\d+\.json \$\.names\)/,
    );
  });
});
