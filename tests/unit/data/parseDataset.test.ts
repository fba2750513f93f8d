import { describe, expect, it } from "vitest";
import { parseDataset } from "../../../src/data/parseDataset.ts";
import type { MetricId } from "../../../src/domain/ids.ts";
import { aDatasetFile } from "./aDatasetFile.ts";

type DatasetFile = ReturnType<typeof aDatasetFile>;

const MINUTES = 7;
const PASSES = 10;
const METRIC = { id: "passes", kind: "total", definition: "all", derived: false };

function parse(change: (file: DatasetFile) => unknown = () => undefined) {
  const file = aDatasetFile();
  change(file);
  return parseDataset(JSON.stringify(file), "eng1-2017.json");
}

/** Sets one cell of the last row. */
function cell(column: number, value: unknown) {
  return (file: DatasetFile) => file.rows[2]?.splice(column, 1, value);
}

describe("a whole dataset file", () => {
  it("gives head, rows and a column a metric", () => {
    const dataset = parse();
    expect(dataset.id).toBe("eng1-2017");
    expect(dataset.provenance.licence).toBe("CC BY 4.0");
    expect(dataset.rows[2]).toEqual({
      player: "bo-two",
      name: "Al One",
      shortName: "A. One",
      club: { id: "beta-fc", name: "Beta FC" },
      position: "df",
      role: "centre-back",
      born: "1990-02-28",
      minutes: 900,
      matches: 10,
      starts: 10,
    });
    expect(dataset.columns.get("passes" as MetricId)?.values).toEqual([500, 500, 500]);
    expect(dataset.metricIds).toEqual(["passes", "take-ons", "pass-accuracy"]);
  });

  it("keeps what was not recorded absent, never zero", () => {
    const dataset = parse((file) => {
      file.rows[2] = file.rows[2]?.map((value, i) => (i < 4 ? value : null)) ?? [];
    });
    expect(dataset.rows[2]?.minutes).toBeUndefined();
    expect(dataset.rows[2]?.role).toBeUndefined();
    expect(dataset.columns.get("passes" as MetricId)?.values[2]).toBeUndefined();
  });

  it("gives a club without a Latin letter an id all the same", () => {
    expect(parse(cell(3, "浦和")).rows[2]?.club.id).toBe("u6d66-u548c");
  });

  it("reads a file that begins with a byte order mark", () => {
    expect(parseDataset(`\uFEFF${JSON.stringify(aDatasetFile())}`, "a.json").rows).toHaveLength(3);
  });
});

describe("a bad dataset file is refused with its exact place", () => {
  it.each([
    ["a text for a number", cell(PASSES, "500"), "$.rows[2][10] (passes)", 'a number or null, got "500"'],
    ["negative minutes", cell(MINUTES, -5), "$.rows[2][7] (minutes)", "minutes above zero or null, got -5"],
    ["zero minutes", cell(MINUTES, 0), "$.rows[2][7] (minutes)", "minutes above zero or null, got 0"],
    ["a total without minutes", cell(MINUTES, null), "$.rows[2][7] (minutes)", "since passes is a total"],
    ["half a match", cell(8, 1.5), "$.rows[2][8] (matches)", "a whole number from zero or null, got 1.5"],
    ["a share over 100", cell(12, 101), "$.rows[2][12] (pass-accuracy)", "from 0 to 100"],
    ["a bad player id", cell(0, "__proto__"), "$.rows[2][0] (player)", 'got "__proto__"'],
    ["an id in capitals", cell(0, "Bo-Two"), "$.rows[2][0] (player)", "small letters"],
    ["a blank name", cell(1, "  "), "$.rows[2][1] (name)", "text of 1 to 120 characters"],
    [
      "a name of 121 characters",
      cell(1, "a".repeat(121)),
      "$.rows[2][1] (name)",
      "text of 1 to 120 characters",
    ],
    ["an unknown position", cell(4, "cb"), "$.rows[2][4] (position)", "one of gk, df, mf, fw or null"],
    ["an unknown role", cell(5, "libero"), "$.rows[2][5] (role)", 'got "libero"'],
    ["30 February", cell(6, "1990-02-30"), "$.rows[2][6] (born)", "a date that exists"],
    ["a missing club", cell(3, null), "$.rows[2][3] (club)", "got null"],
    ["a second row of a player and club", cell(0, "al-one"), "$.rows[2]", "unlike $.rows[1]"],
    [
      "a row too short",
      (file: DatasetFile) => file.rows[1]?.pop(),
      "$.rows[1]",
      "13 cells, one a column, got 12",
    ],
    [
      "a row that is no array",
      (file: DatasetFile) => file.rows.splice(0, 1, {} as unknown[]),
      "$.rows[0]",
      "a row",
    ],
    [
      "a missing column",
      (file: DatasetFile) => file.columns.splice(7, 1),
      "$.columns[7]",
      '"minutes", got "matches"',
    ],
    [
      "an unknown column",
      (file: DatasetFile) => file.columns.splice(10, 1, "xg"),
      "$.columns[10]",
      'got "xg"',
    ],
    [
      "a column twice",
      (file: DatasetFile) => file.columns.splice(11, 1, "passes"),
      "$.columns[11]",
      "each column once",
    ],
    [
      "a metric without a column",
      (file: DatasetFile) => file.columns.pop(),
      "$.metrics[2].id",
      "that has a column",
    ],
    [
      "a metric twice",
      (file: DatasetFile) => file.metrics.push({ ...METRIC }),
      "$.metrics[3].id",
      "each metric once",
    ],
    ["a bad dataset id", (file: DatasetFile) => (file.id = "eng1"), "$.id", "<competition>-<season start>"],
    [
      "an unknown kind",
      (file: DatasetFile) => (file.metrics[0] = { ...METRIC, kind: "mean" }),
      "$.metrics[0].kind",
      'got "mean"',
    ],
    ["an unknown coverage", (file: DatasetFile) => (file.coverage = "most"), "$.coverage", 'got "most"'],
    [
      "an address that runs a script",
      (file: DatasetFile) => (file.provenance.url = "javascript:alert(1)"),
      "$.provenance.url",
      "an http address or null",
    ],
    [
      "another format",
      (file: DatasetFile) => (file.format = "per90-dataset/2"),
      "$.format",
      'got "per90-dataset/2"',
    ],
    [
      "no provenance",
      (file: DatasetFile) => Reflect.deleteProperty(file, "provenance"),
      "$.provenance",
      "got nothing",
    ],
  ])("%s", (_, change, place, message) => {
    const parsing = () => parse(change);
    expect(parsing).toThrow(expect.objectContaining({ code: "DATA_INVALID", at: `eng1-2017.json ${place}` }));
    expect(parsing).toThrow(message);
  });
});
