import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDataset } from "../../../../src/data/formatDataset.ts";
import { parseDataset } from "../../../../src/data/parseDataset.ts";
import type { DatasetId, MetricId } from "../../../../src/domain/ids.ts";
import { importDataset } from "../../../../src/importing/dataset/importDataset.ts";
import { NO_ANSWERS } from "../../../../src/importing/review/answers.ts";
import { reviewFile } from "../../../../src/importing/review/reviewFile.ts";
import type { Cell } from "../../../../src/importing/source/openedFile.ts";
import { aFile, FBREF } from "../review/aFile.ts";

const FACTS = { competition: "La Liga", season: "2025/26", source: "My notes", date: "2026-01-19" };
const ANSWERS = { ...NO_ANSWERS, facts: FACTS };

describe("an FBref table", () => {
  const opened = aFile(FBREF, "fbref_epl_2025-26_standard.csv");
  const facts = { date: "2026-01-19" };
  const { dataset, also, metrics } = importDataset(opened, { ...NO_ANSWERS, facts }, new Set());

  it("becomes a dataset that its own file gives back", () => {
    const again = parseDataset(formatDataset(dataset), "own.json");
    expect(again).toEqual(dataset);
    expect(again).toMatchObject({
      id: "own-premier-league-2025",
      competition: { id: "eng1", name: "Premier League", country: "England" },
      season: { id: "2025", label: "2025/26" },
      provenance: { source: "FBref", url: null, licence: "no licence stated", date: "2026-01-19" },
      coverage: "selection",
      minutesBasis: "nominal",
    });
  });

  it("has every value back to the digit, and a gap where the cell is no number", () => {
    const [xg, assists] = ["npxg", "assists"].map((id) => dataset.columns.get(id as MetricId));
    const names = dataset.rows.map(({ name, club }) => `${name}, ${club.name}`);
    expect(names.map((name, i) => [name, xg?.values[i], assists?.values[i]])).toEqual([
      ["Marc Guéhi, Crystal Palace", 0.5, 0],
      ["Virgil van Dijk, Liverpool", 1.8, 0],
      ["Mohamed Salah, Liverpool", 5.3, 4],
      ["Curtis Jones, Liverpool", 1.1, undefined],
      ["Marc Guéhi, Manchester City", 0, 0],
    ]);
    expect(xg?.metric).toEqual({ id: "npxg", kind: "total", definition: "fbref", derived: false });
    expect(dataset.rows[1]?.born).toBe("1991-07-08");
    expect(also).toEqual(["", "", "", "", ""]);
    expect(metrics).toEqual([]);
  });
});

describe("columns that nobody knows", () => {
  const rows: readonly (readonly Cell[])[] = [
    ["Player", "Team", "Minutes", "Wibbles", "Zorp index"],
    ["Al One", "Alpha", "900", "12", "-1.25"],
    ["Bo Two", "Alpha", "450", "7", "2.5"],
    ["Cy Three", "Beta", "450", "3", ""],
  ];
  const { dataset, metrics } = importDataset(aFile(rows), ANSWERS, new Set());

  it("become metrics of their own, averages stored as they stand", () => {
    expect(metrics.map(({ id, label, unit }) => [id, label, unit])).toEqual([
      ["own-wibbles", "Wibbles", "count"],
      ["own-zorp-index", "Zorp index", "value"],
    ]);
    expect(dataset.columns.get("own-zorp-index" as MetricId)).toEqual({
      metric: { id: "own-zorp-index", kind: "per90", definition: "own", derived: false },
      values: [-1.25, 2.5, undefined],
    });
  });
});

it("never takes a column of goals for own goals", () => {
  const meanings = new Map([[3, { as: "own", label: "Goals", kind: "total", times: 1 } as const]]);
  const opened = aFile([
    ["Player", "Team", "Minutes", "Goals"],
    ["Al One", "Alpha", 900, 10],
  ]);
  const { dataset, metrics } = importDataset(opened, { ...ANSWERS, meanings }, new Set());
  expect(dataset.metricIds).toEqual(["own-goals-2"]);
  expect(metrics.map(({ id, label }) => [id, label])).toEqual([["own-goals-2", "Goals"]]);
});

describe("a dataset of one's own", () => {
  const opened = aFile([
    ["Player", "Team", "Minutes", "Passes"],
    ["Al One", "Alpha", 900, 10],
  ]);

  it("takes the next free id, or the one that is asked for", () => {
    const taken = new Set(["own-la-liga-2025"]);
    expect(importDataset(opened, ANSWERS, taken).dataset.id).toBe("own-la-liga-2025-2");
    const asked = importDataset(opened, ANSWERS, taken, "esp1-2025" as DatasetId);
    expect(asked.dataset.id).toBe("esp1-2025");
  });

  it("is not made before everything is answered, and the error names what is missing", () => {
    expect(() => importDataset(opened, NO_ANSWERS, new Set())).toThrow(
      expect.objectContaining({
        code: "IMPORT_NOT_READY",
        message: expect.stringContaining("competition, season, source, date"),
      }),
    );
  });
});

it("is made of any table whose review misses nothing, and is valid then", () => {
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    fc.constantFrom<Cell[]>(
      "",
      undefined,
      "Al One",
      "Bo\\x",
      "Ça",
      "2 teams",
      "-1",
      "0",
      "90",
      "1e400",
      "12.5%",
    ),
    fc.string({ unit: "binary", maxLength: 130 }),
    fc.double(),
  );
  const header = [
    "Player",
    "Team",
    "Min",
    "Goals",
    "Passes per 90",
    "Pass accuracy, %",
    "Pos",
    "Born",
    "MP",
    "Zorp",
  ];
  const rows = fc.array(fc.array(cell, { maxLength: header.length }), { minLength: 1, maxLength: 10 });
  const good = ["Zed Good", "Alpha", 900, 9, 40.5, 80, "CB", "1999-01-01", 10, 1.5];
  let made = 0;
  fc.assert(
    fc.property(rows, (body) => {
      const opened = aFile([header, good, ...body]);
      if (reviewFile(opened, ANSWERS).missing.length > 0) return;
      const { dataset, also } = importDataset(opened, ANSWERS, new Set());
      expect(parseDataset(formatDataset(dataset), "own.json").rows).toEqual(dataset.rows);
      expect(also).toHaveLength(dataset.rows.length);
      made += 1;
    }),
    { numRuns: 150 },
  );
  expect(made).toBeGreaterThan(30);
});
