import { readdirSync, readFileSync, statSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { parseDataset } from "../../../src/data/parseDataset.ts";
import { parseDictionary } from "../../../src/data/parseDictionary.ts";
import { parseMetric } from "../../../src/data/parseMetric.ts";
import { parseRelease } from "../../../src/data/parseRelease.ts";
import { NAME_SHARDS } from "../../../src/data/nameShard.ts";
import { isServed, parseHead } from "../../../src/data/parseHead.ts";
import { servedPath } from "../../../src/data/servedPath.ts";
import type { WholeDataset } from "../../../src/domain/dataset.ts";
import type { MetricId } from "../../../src/domain/ids.ts";
import { METRIC_IDS } from "../../../src/domain/metricIds.ts";
import { METRIC_BY_ID } from "../../../src/domain/metrics.ts";
import { brotliBytes, fetchShipped } from "./shippedFiles.ts";

const COMPLETE = [
  "eng1-2017",
  "ita1-2017",
  "esp1-2017",
  "ger1-2017",
  "fra1-2017",
  "world-cup-2018",
  "euro-2016",
];
const OPENING = ["eng1-2025", "ita1-2025"];

const shipped = new Map<string, WholeDataset>();

beforeAll(async () => {
  for (const id of [...COMPLETE, ...OPENING]) {
    shipped.set(id, parseDataset(await fetchShipped(`whole/${id}.json`), id));
  }
});

function rowsOf(...ids: readonly string[]) {
  return ids.flatMap((id) => shipped.get(id)?.rows ?? []);
}

describe("the shipped players", () => {
  it("are all of the source: every player of every club", () => {
    const raw: { columns: string[]; rows: unknown[][] } = JSON.parse(
      readFileSync("data/wyscout-2017-18/player_totals.json", "utf8"),
    );
    const column = (name: string) => raw.columns.indexOf(name);
    const clubs = (list: readonly unknown[]) => [...new Set(list)].sort();
    expect(rowsOf(...COMPLETE)).toHaveLength(3752);
    expect(raw.rows).toHaveLength(3752);
    expect(clubs(rowsOf(...COMPLETE).map(({ club }) => club.name))).toEqual(
      clubs(raw.rows.map((row) => row[column("team")])),
    );
    const births = (list: readonly unknown[]) => [...list].sort();
    expect(
      births(rowsOf(...COMPLETE).map(({ born, minutes, shortName }) => `${shortName} ${born} ${minutes}`)),
    ).toEqual(
      births(
        raw.rows.map(
          // One name of the source holds soft hyphens, which are left out.
          (row) =>
            `${row[column("player")]} ${row[column("birth_date")]} ${row[column("minutes")]}`.replaceAll(
              "\u00AD",
              "",
            ),
        ),
      ),
    );
  });

  it("have no invisible marks in their names, which would split an id", () => {
    expect(
      rowsOf(...COMPLETE).filter(({ name, club }) => /[\u00AD\u200B-\u200F]/.test(name + club.name)),
    ).toEqual([]);
    expect(rowsOf("eng1-2017").map(({ player }) => player)).toContain("johann-gudmundsson");
  });

  it.each([
    ["virgil-van-dijk", "eng1-2017", "Virgil van Dijk", "centre-back"],
    ["phil-jones", "eng1-2017", "Phil Jones", "centre-back"],
    ["azpilicueta", "eng1-2017", "Azpilicueta", "centre-back"],
    ["andrew-robertson", "eng1-2017", "Andrew Robertson", "full-back"],
    ["fabian-delph", "eng1-2017", "Fabian Delph", "full-back"],
    ["leroy-sane", "eng1-2017", "Leroy Sané", "winger"],
    ["federico-chiesa", "ita1-2017", "Federico Chiesa", "winger"],
    ["kevin-de-bruyne", "eng1-2017", "Kevin De Bruyne", "attacking-midfielder"],
    ["jorginho", "ita1-2017", "Jorginho", "midfielder"],
    ["harry-kane", "eng1-2017", "Harry Kane", "forward"],
    ["david-silva", "eng1-2017", "David Silva", "attacking-midfielder"],
    ["virgil-van-dijk", "eng1-2025", "Virgil van Dijk", "centre-back"],
  ])("hold %s of %s as %s, %s", (player, dataset, name, role) => {
    expect(rowsOf(dataset).find((row) => row.player === player)).toMatchObject({ name, role });
  });

  it("are the same person under one id, and two people never", () => {
    const people = new Map<string, Set<string>>();
    for (const { player, name, born } of rowsOf(...COMPLETE, ...OPENING)) {
      people.set(player, (people.get(player) ?? new Set()).add(`${name} ${born}`));
    }
    expect(people.size).toBe(3040);
    expect([...people.values()].filter((persons) => persons.size > 1)).toEqual([]);
  });

  it("tell 19 shared names apart by the birth year, and two Guilhermes of one year by the day", () => {
    const byName = new Map<string, Set<string>>();
    for (const { player } of rowsOf(...COMPLETE)) {
      const [, name, suffix] = /^(.+?)-(\d{4}(?:-\d\d-\d\d)?)$/.exec(player) ?? [];
      if (name && suffix) byName.set(name, (byName.get(name) ?? new Set()).add(suffix));
    }
    expect(byName.size).toBe(19);
    expect([...(byName.get("rafinha") ?? [])].sort()).toEqual(["1985", "1993"]);
    expect([...(byName.get("guilherme") ?? [])].sort()).toEqual(["1991-04-05", "1991-05-21"]);
  });

  it("have one role in a competition, whatever the club", () => {
    for (const id of COMPLETE) {
      const roles = new Map(rowsOf(id).map(({ player, role }) => [player, role]));
      expect(rowsOf(id).filter(({ player, role }) => roles.get(player) !== role)).toEqual([]);
    }
  });
});

describe("the shipped figures", () => {
  it("are the three reported ones in the opening comparison, with their source and no minutes", () => {
    const figures = OPENING.flatMap((id) => {
      const dataset = shipped.get(id);
      return dataset?.rows.map(({ name, club, minutes }, i) => [
        name,
        club.name,
        dataset.columns.get("passes" as MetricId)?.values[i],
        minutes,
      ]);
    });
    expect(figures).toEqual([
      ["Virgil van Dijk", "Liverpool", 76.8, undefined],
      ["Curtis Jones", "Liverpool", 75.4, undefined],
      ["Alessandro Bastoni", "Inter", 73.7, undefined],
    ]);
    expect(shipped.get("ita1-2025")?.provenance).toMatchObject({
      source: expect.stringContaining("Lewis Nolan"),
      url: null,
    });
  });

  it("are all metrics the app knows", () => {
    const unknown = [...shipped.values()].flatMap(({ metricIds }) =>
      metricIds.filter((id) => !METRIC_BY_ID.has(id)),
    );
    expect(shipped.get("eng1-2017")?.metricIds).toHaveLength(43);
    expect(unknown).toEqual([]);
  });

  it("agree with published ones: Salah, Kane and van Dijk", () => {
    const dataset = shipped.get("eng1-2017");
    const at = (player: string, club: string) =>
      dataset?.rows.findIndex((row) => row.player === player && row.club.id === club) ?? -1;
    const goals = (row: number) => dataset?.columns.get("goals" as MetricId)?.values[row];
    const minutes = (row: number) => dataset?.rows[row]?.minutes;
    const salah = at("mohamed-salah", "liverpool");
    const kane = at("harry-kane", "tottenham-hotspur");
    expect([minutes(salah), goals(salah)]).toEqual([2907, 32]);
    expect([minutes(kane), goals(kane)]).toEqual([3076, 29]);
    expect(["southampton", "liverpool"].map((club) => minutes(at("virgil-van-dijk", club)))).toEqual([
      994, 1260,
    ]);
  });
});

describe("every release", () => {
  it("keeps its dictionary: metrics that links still know, all that its datasets record among them", () => {
    const tags = readdirSync("public/data/releases").filter((name) => name.endsWith(".json"));
    expect(tags.length).toBeGreaterThan(0);
    for (const tag of tags) {
      const read = (path: string) => readFileSync(`public/data/${path}`, "utf8");
      const { hashes, dictionaryHash } = parseRelease(read(`releases/${tag}`), tag);
      const folder = `dictionary/${dictionaryHash}`;
      const defined = parseDictionary(read(`${folder}/metrics.json`), tag).map(({ id }) => id);
      for (const id of defined) parseMetric(read(`${folder}/${id}.json`), tag, id);
      const recorded = [...hashes].flatMap(
        ([id, hash]) => parseHead(read(`${id}/${hash}/dataset.json`), id).metricIds,
      );
      expect(defined.filter((id) => !METRIC_IDS.has(id))).toEqual([]);
      expect(recorded.filter((id) => !defined.includes(id))).toEqual([]);
    }
  });
});

describe("what a chart costs", () => {
  it.each(COMPLETE)("%s: the descriptor stays under 2,000 bytes", async (id) => {
    const text = await fetchShipped(`${id}.json`);
    expect(Buffer.byteLength(text)).toBeLessThan(2000);
    expect(isServed(parseHead(text, id))).toBe(true);
  });

  it.each(COMPLETE)(
    "%s: any three players of any count with exact peers and its definition take at most 10,000 bytes",
    async (id) => {
      const descriptor = await fetchShipped(`${id}.json`);
      const head = parseHead(descriptor, id);
      const bytes = async (path: string) => brotliBytes(await fetchShipped(path));
      const cut = (name: string) => bytes(isServed(head) ? servedPath(head, name) : "");
      const shards = await Promise.all(Array.from({ length: NAME_SHARDS }, (_, shard) => cut(`n/${shard}`)));
      const [first = 0, second = 0, third = 0] = shards.toSorted((a, b) => b - a);
      const metrics = await Promise.all(
        head.metricIds.map(
          async (metric) => (await cut(`m/${metric}`)) + (await bytes(`dictionary/${metric}.json`)),
        ),
      );
      const most =
        brotliBytes(descriptor) + (await cut("peers")) + first + second + third + Math.max(...metrics);
      expect(metrics).toHaveLength(43);
      expect(most).toBeLessThanOrEqual(10_000);
    },
  );

  it("the opening comparison takes at most 2,000 bytes", async () => {
    const bytes = (await Promise.all(OPENING.map((id) => fetchShipped(`${id}.json`)))).map(brotliBytes);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(2000);
  });

  it("is the same however many datasets there are: no file of the cut is over 300 kB", () => {
    const files = readdirSync("public/data", { recursive: true, encoding: "utf8" }).filter((path) =>
      /^[^/]+\/[0-9a-f]{12}\/.*\.json$/.test(path),
    );
    expect(files.length).toBeGreaterThan(400);
    expect(files.filter((path) => statSync(`public/data/${path}`).size > 300_000)).toEqual([]);
  });
});

describe("the licence", () => {
  it("travels with every dataset and lies beside the data in full", () => {
    const attribution = readFileSync("public/data/ATTRIBUTION.md", "utf8");
    for (const part of ["Pappalardo", "10.6084/m9.figshare.c.4415000", "CC BY 4.0", "Changes"]) {
      expect(attribution).toContain(part);
      for (const id of COMPLETE) expect(shipped.get(id)?.provenance.attribution).toContain(part);
    }
  });
});
