import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDataset } from "../../../../src/data/parseDataset.ts";
import { type Answers, NO_ANSWERS, type RowAnswer } from "../../../../src/importing/review/answers.ts";
import { MAX_LISTED } from "../../../../src/importing/review/review.ts";
import { reviewFile } from "../../../../src/importing/review/reviewFile.ts";
import type { Cell } from "../../../../src/importing/source/openedFile.ts";
import type { MetricId } from "../../../../src/domain/ids.ts";
import { aDatasetFile } from "../../data/aDatasetFile.ts";
import { aFile, aGrid, FBREF } from "./aFile.ts";

const OPENED = aFile(FBREF, "fbref_epl_2025-26_standard.csv");

function answers(said: Partial<Answers>): Answers {
  return { ...NO_ANSWERS, ...said };
}

/** Rows under a plain header. */
function plain(...rows: readonly (readonly Cell[])[]) {
  return aFile([["Player", "Team", "Minutes", "Passes"], ...rows]);
}

describe("the review of an FBref table", () => {
  const review = reviewFile(OPENED, answers({ facts: { date: "2026-01-19" } }));

  it("counts every row once", () => {
    expect(review.rows).toEqual({ read: 11, kept: 5, listed: 6, elsewhere: 0 });
    expect(review.asides.map(({ line, kind }) => [line, kind])).toEqual([
      [1, "group-header"],
      [2, "header"],
      [5, "repeated-header"],
      [11, "squad-total"],
    ]);
    expect(review.moreAsides).toBe(0);
  });

  it("says what is wrong, where, and what came", () => {
    expect(review.problems.map(({ cells: _cells, ...problem }) => problem)).toEqual([
      { line: 6, code: "bad-number", effect: "gap", at: 13, came: "2*", player: "Curtis Jones" },
      { line: 7, code: "no-minutes", effect: "skipped", at: 10, came: "", player: "Nobody Played" },
      { line: 10, code: "combined-row", effect: "skipped", at: 4, came: "2 teams", player: "Marc Guéhi" },
    ]);
  });

  it("says what it understood", () => {
    expect(review).toMatchObject({
      file: { name: "fbref_epl_2025-26_standard.csv", kind: "csv", encoding: "UTF-8" },
      headerLine: 2,
      provider: "fbref",
      minutesFrom: "minutes",
      facts: {
        competition: "Premier League",
        country: "England",
        season: "2025/26",
        source: "FBref",
        coverage: "selection",
        minutesBasis: "nominal",
      },
      missing: [],
      holds: { players: 4, clubs: 3, metrics: 3 },
    });
    expect(review.columns[1]).toMatchObject({
      name: "Player",
      meaning: { as: "fact", fact: "player" },
      samples: ["Virgil van Dijk\\e06683ca", "Mohamed Salah\\e342ad68", "Curtis Jones\\4fb9c88f"],
    });
  });

  it("asks for the date, which the file does not say", () => {
    expect(reviewFile(OPENED, NO_ANSWERS).missing).toEqual(["date"]);
  });
});

describe("what the reader answers", () => {
  it("of a column stands above every guess, and another column of that metric makes way", () => {
    const meaning = { as: "metric", metric: "goals" as MetricId, kind: "per90", times: 1 } as const;
    const review = reviewFile(OPENED, answers({ meanings: new Map([[15, meaning]]) }));
    expect(review.columns[15]).toMatchObject({ meaning, confidence: "certain", why: { code: "answer" } });
    expect(review.columns[12]).toMatchObject({
      meaning: { as: "left-out" },
      why: { code: "same-as", other: "Gls" },
    });
  });

  it("brings a row back that was set aside, and one that was skipped", () => {
    const rows = new Map<number, RowAnswer>([
      [11, { do: "keep" }],
      [7, { do: "fix", cells: new Map([[10, "90"]]) }],
    ]);
    const review = reviewFile(OPENED, answers({ rows }));
    expect(review.rows).toEqual({ read: 11, kept: 7, listed: 4, elsewhere: 0 });
  });

  it("of the file stands above what its name says", () => {
    const review = reviewFile(OPENED, answers({ facts: { season: "2024/25", competition: "My league" } }));
    expect(review.facts).toMatchObject({ season: "2024/25", competition: "My league", source: "FBref" });
  });

  it("that will not do is asked for again", () => {
    const facts = { competition: " ", season: "last", source: "", date: "2026-02-30", url: "example.org" };
    const review = reviewFile(OPENED, answers({ facts }));
    expect(review.missing).toEqual(["competition", "season", "source", "date", "url"]);
  });

  it("chooses another table of the file", () => {
    const file = {
      ...OPENED,
      grids: [
        ...OPENED.grids,
        aGrid(
          [
            ["Player", "Min", "Passes"],
            ["Al One", 90, 9],
          ],
          "Notes",
        ),
      ],
    };
    const review = reviewFile(file, answers({ grid: 1 }));
    expect(review.grids.map(({ name }) => name)).toEqual(["", "Notes"]);
    expect(review.rows.kept).toBe(1);
  });
});

describe("a file that cannot be used yet", () => {
  it.each<[string, readonly (readonly Cell[])[], string]>([
    [
      "says who plays",
      [
        ["Team", "Minutes", "Passes"],
        ["Alpha", 900, 10],
        ["Beta", 90, 11],
      ],
      "player-column",
    ],
    [
      "has a figure",
      [
        ["Player", "Team", "Minutes"],
        ["Al One", "Alpha", 900],
        ["Bo Two", "Beta", 90],
      ],
      "metric-column",
    ],
    [
      "has minutes for its counts",
      [
        ["Player", "Team", "Goals"],
        ["Al One", "Alpha", 9],
        ["Bo Two", "Beta", 4],
      ],
      "minutes-column",
    ],
    [
      "has a row that can be kept",
      [
        ["Player", "Team", "Minutes", "Goals"],
        ["Al One", "Alpha", 0, 1],
      ],
      "rows",
    ],
    ["has anything", [], "player-column"],
  ])("says that no part of it %s", (_, rows, missing) => {
    expect(reviewFile(aFile(rows), NO_ANSWERS).missing[0]).toBe(missing);
  });
});

it("lists the first of many problems, skipped rows before gaps, and counts the rest", () => {
  const rows = Array.from({ length: 300 }, (_, i) => [
    `P ${String.fromCodePoint(0x4e00 + i)}`,
    "Alpha",
    900,
    "x*",
  ]);
  const review = reviewFile(
    plain(...rows, ["Bo Last", "Alpha", 0, 1], ["Cy Good", "Alpha", 90, 5]),
    answers({
      meanings: new Map([[3, { as: "metric", metric: "passes" as MetricId, kind: "total", times: 1 }]]),
    }),
  );
  expect(review.problems).toHaveLength(MAX_LISTED);
  expect(review.moreProblems).toBe(301 - MAX_LISTED);
  expect(review.problems.at(-1)).toMatchObject({ line: 302, code: "zero-minutes" });
});

it("finds minutes in 90s played, and says so", () => {
  const rows = [
    ["Player", "Squad", "90s", "Tkl"],
    ["Al One", "Alpha", "10.0", "20"],
    ["Bo Two", "Alpha", "5.5", "7"],
  ];
  expect(reviewFile(aFile(rows), NO_ANSWERS)).toMatchObject({
    minutesFrom: "nineties",
    rows: { kept: 2 },
    problems: [],
  });
});

it("leaves the nation's code off clubs that all have one", () => {
  const rows = [
    ["Player", "Squad", "Min", "Gls"],
    ["Al One", "eng Arsenal", "90", "1"],
    ["Bo Two", "es Barcelona", "90", "0"],
  ];
  expect(reviewFile(aFile(rows), NO_ANSWERS).holds.clubs).toBe(2);
});

it("shows a dataset file as it is", () => {
  const dataset = parseDataset(JSON.stringify(aDatasetFile()), "eng1-2017.json");
  const review = reviewFile({ is: "dataset", name: "eng1-2017.json", dataset }, NO_ANSWERS);
  expect(review).toMatchObject({
    file: { kind: "dataset" },
    rows: { read: 3, kept: 3, listed: 0 },
    facts: { competition: "Premier League", season: "2017/18", source: "A source" },
    missing: [],
    holds: { players: 2, clubs: 2, metrics: 3 },
  });
});

const CELL: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell[]>(
    "",
    undefined,
    "Player",
    "Squad",
    "Min",
    "Gls",
    "Al One",
    "Alpha",
    "2 teams",
    "1,5",
    "90",
  ),
  fc.string(),
  fc.double(),
);

describe("a table of anything", () => {
  it("is reviewed without a throw, every row kept or listed, and survives the way to another thread", () => {
    const table = fc.array(fc.array(CELL, { maxLength: 7 }), { maxLength: 12 });
    fc.assert(
      fc.property(table, fc.array(fc.constantFrom("keep", "skip"), { maxLength: 12 }), (rows, said) => {
        const byLine = new Map(said.map((word, i) => [i + 1, { do: word } as RowAnswer]));
        const review = reviewFile(aFile(rows), answers({ rows: byLine }));
        expect(review.rows.read).toBe(rows.length);
        expect(review.rows.kept + review.rows.listed).toBe(review.rows.read);
        const skipped = review.problems.filter(({ effect }) => effect === "skipped").length;
        expect(review.asides.length + review.moreAsides + skipped + review.rows.elsewhere).toBe(
          review.rows.listed,
        );
        expect(structuredClone(review)).toEqual(review);
      }),
      { numRuns: 300 },
    );
  });
});
