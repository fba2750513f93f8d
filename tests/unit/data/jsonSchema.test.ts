import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { isIsoDate } from "../../../src/data/isIsoDate.ts";
import { parseDataset } from "../../../src/data/parseDataset.ts";
import { parseDictionary } from "../../../src/data/parseDictionary.ts";
import { parseIndex } from "../../../src/data/parseIndex.ts";
import { parseRelease } from "../../../src/data/parseRelease.ts";
import { METRICS } from "../../../src/domain/metrics.ts";
import { aDatasetFile } from "./aDatasetFile.ts";

const ajv = new Ajv2020({ strictTuples: false, formats: { date: isIsoDate } });
const isDataset = ajv.compile(JSON.parse(readFileSync("public/schema/per90-dataset-1.json", "utf8")));
const isIndex = ajv.compile(JSON.parse(readFileSync("public/schema/per90-index-1.json", "utf8")));

const isRelease = ajv.compile(JSON.parse(readFileSync("public/schema/per90-release-1.json", "utf8")));
const isDictionary = ajv.compile(JSON.parse(readFileSync("public/schema/per90-dictionary-1.json", "utf8")));

const IDS = ["eng1-2017", "ita1-2017", "esp1-2017", "ger1-2017", "fra1-2017", "world-cup-2018", "euro-2016"];
const BAD_VALUES = [
  undefined,
  null,
  -1,
  0,
  1.5,
  "",
  " ",
  "No Id",
  "1990-02-30",
  true,
  [],
  {},
  "a".repeat(1001),
];
/** What no schema can say, and only the parser refuses. */
const PARSER_ONLY =
  /one row a player|cells, one a column|a metric listed|that has a column|each metric once|is a total|from 0 to 100/;

describe("the published JSON Schema of per90-dataset/1", () => {
  it.each([...IDS, "eng1-2025", "ita1-2025"])("accepts the shipped %s, as the parser does", (id) => {
    const text = readFileSync(`public/data/whole/${id}.json`, "utf8");
    expect(isDataset(JSON.parse(text))).toBe(true);
    expect(parseDataset(text, id).id).toBe(id);
  });

  it("agrees with the parser on every file that has one value changed", () => {
    const mutants = mutantsOf(aDatasetFile());
    const disagreed = mutants.filter(({ file }) => !agree(isDataset(file), problemOf(parseDataset, file)));
    expect(mutants.length).toBeGreaterThan(1000);
    expect(disagreed.map(({ change }) => change)).toEqual([]);
  });
});

describe("the published JSON Schema of per90-index/1", () => {
  const index: unknown = JSON.parse(readFileSync("public/data/index.json", "utf8"));

  it("agrees with the parser on the shipped index and every change of one value", () => {
    expect(isIndex(index)).toBe(true);
    const mutants = mutantsOf(index);
    const disagreed = mutants.filter(({ file }) => !agree(isIndex(file), problemOf(parseIndex, file)));
    expect(mutants.length).toBeGreaterThan(500);
    expect(disagreed.map(({ change }) => change)).toEqual([]);
  });
});

describe("the published JSON Schemas of per90-release/1 and per90-dictionary/1", () => {
  const release = JSON.parse(readFileSync("public/data/releases/2026-11.json", "utf8"));
  const path = `public/data/dictionary/${release.dictionary}/metrics.json`;
  const dictionary = JSON.parse(readFileSync(path, "utf8"));

  it("agree with the parser on a release, withdrawn or not, and every change of one value", () => {
    const withdrawn = { ...release, withdrawn: { date: "2027-01-05", reason: "wrong minutes" } };
    expect([isRelease(release), isRelease(withdrawn)]).toEqual([true, true]);
    const mutants = mutantsOf(withdrawn);
    const disagreed = mutants.filter(({ file }) => !agree(isRelease(file), problemOf(parseRelease, file)));
    expect(mutants.length).toBeGreaterThan(150);
    // To the parser an empty array has no datasets either.
    expect(disagreed.map(({ change }) => change)).toEqual(["datasets = []"]);
  });

  it("agree with the parser on the shipped dictionary and every change of one value of three metrics", () => {
    expect(isDictionary(dictionary)).toBe(true);
    expect(parseDictionary(JSON.stringify(dictionary), path)).toHaveLength(METRICS.length);
    const kinds = ["passes", "pass-accuracy", "npxg"];
    const metrics = dictionary.metrics.filter(({ id }: { id: string }) => kinds.includes(id));
    const mutants = mutantsOf({ ...dictionary, metrics });
    const disagreed = mutants.filter(
      ({ file }) => !agree(isDictionary(file), problemOf(parseDictionary, file)),
    );
    expect(mutants.length).toBeGreaterThan(500);
    expect(disagreed.map(({ change }) => change)).toEqual([]);
  });
});

/** What the schema refuses the parser refuses; the parser alone refuses only what no schema can say. */
function agree(schemaAccepts: boolean, problem: string | undefined): boolean {
  return schemaAccepts ? problem === undefined || PARSER_ONLY.test(problem) : problem !== undefined;
}

function problemOf(parse: (text: string, at: string) => unknown, file: unknown): string | undefined {
  try {
    parse(JSON.stringify(file), "mutant.json");
    return undefined;
  } catch (error) {
    return String(error);
  }
}

function mutantsOf(file: unknown): readonly { change: string; file: unknown }[] {
  return placesOf(file).flatMap((path) =>
    BAD_VALUES.flatMap((value) => {
      const mutant = structuredClone(file);
      return set(mutant, path, value)
        ? [{ change: `${path.join(".")} = ${JSON.stringify(value)?.slice(0, 20)}`, file: mutant }]
        : [];
    }),
  );
}

function placesOf(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => [
    [key],
    ...placesOf(child).map((path) => [key, ...path]),
  ]);
}

/** False where nothing changes: `undefined` in an array would be written as null. */
function set(file: unknown, path: readonly string[], value: unknown): boolean {
  const [key, ...rest] = path;
  if (typeof file !== "object" || file === null || key === undefined) return false;
  if (rest.length > 0) return set(Reflect.get(file, key), rest, value);
  if (value !== undefined) return Reflect.set(file, key, value);
  return !Array.isArray(file) && Reflect.deleteProperty(file, key);
}
