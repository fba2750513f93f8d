import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RowAnswer } from "../../../../src/importing/review/answers.ts";
import type { Cell } from "../../../../src/importing/source/openedFile.ts";
import { fact, kept, metric, own, readTable, told } from "./aTable.ts";

const WHO = [fact("player"), fact("club"), fact("minutes")];
const PASSES = [...WHO, metric("passes")];

function answer(line: number, said: RowAnswer) {
  return { answers: new Map([[line, said]]) };
}

describe("a row", () => {
  it("becomes a season with every value back to the digit", () => {
    const columns = [
      ...WHO,
      ...[fact("position"), fact("age"), fact("matches"), fact("starts")],
      ...[metric("passes"), metric("pass-accuracy", "share", 100), own("Deep runs", "per90")],
    ];
    const read = readTable(columns, [
      [
        "Virgil van Dijk\\e06683ca",
        "Liverpool",
        "2,907",
        "DF",
        "34-195",
        "33",
        "33",
        "2479",
        "0.57",
        "1.230",
      ],
    ]);
    expect(read.problems).toEqual([]);
    expect(read.kept).toEqual([
      {
        season: {
          player: "virgil-van-dijk",
          name: "Virgil van Dijk",
          shortName: "V. van Dijk",
          club: { id: "liverpool", name: "Liverpool" },
          position: "df",
          role: undefined,
          born: "1991-07-08",
          minutes: 2907,
          matches: 33,
          starts: 33,
        },
        also: "",
        figures: [2479, 57, 1.23],
      },
    ]);
  });

  it.each([
    ["no name", ["", "Alpha", 90, 10], "no-name"],
    ["a name without a letter", ["12", "Alpha", 90, 10], "not-a-player"],
    ["a name of 121 letters", ["x".repeat(121), "Alpha", 90, 10], "too-long-name"],
    ["no minutes played", ["Al One", "Alpha", 0, 10], "zero-minutes"],
    ["negative minutes", ["Al One", "Alpha", -9, 10], "bad-minutes"],
    ["minutes that are words", ["Al One", "Alpha", "many", 10], "bad-minutes"],
    ["nothing but a name", ["Al One", "Alpha", undefined, undefined], "no-minutes"],
    ["counts and no minutes", ["Al One", "Alpha", undefined, 10], "no-minutes"],
    ["more cells than columns", ["Al One", "Alpha", 90, 10, "more"], "long-row"],
  ])("with %s is skipped, and says why", (_, cells, code) => {
    const read = readTable(PASSES, [cells]);
    expect(read.kept).toEqual([]);
    expect(read.skipped).toBe(1);
    expect(told(read).filter(([, , effect]) => effect === "skipped")).toEqual([[2, code, "skipped"]]);
  });

  it.each([
    ["text in a figure", "12*", metric("shots"), "bad-number"],
    ["a count below zero", "-3", metric("shots"), "negative-count"],
    ["a share above 100", "104", metric("pass-accuracy", "share"), "bad-share"],
    ["a fraction above 1", "1.04", metric("pass-accuracy", "share", 100), "bad-share"],
  ])("with %s keeps the rest and leaves a gap", (_, cell, column, code) => {
    const read = readTable([...PASSES, column], [["Al One", "Alpha", 900, 10, cell]]);
    const [row] = read.kept;
    expect(row?.season.minutes).toBe(900);
    expect(row?.figures.at(-1)).toBeNaN();
    expect(told(read)).toEqual([[2, code, "gap"]]);
  });

  it("may say less than nothing where a metric is a difference", () => {
    const columns = [...WHO, metric("goals-minus-xg"), own("Plus minus", "value")];
    expect(kept(readTable(columns, [["Al One", "Alpha", 900, "-1.2", "-4"]]))).toEqual([
      ["al-one", "Alpha", -1.2, -4],
    ]);
  });

  it("without minutes keeps its rates and shares, and gives its counts up", () => {
    const columns = [...PASSES, metric("tackles", "per90"), metric("pass-accuracy", "share")];
    const read = readTable(columns, [["Al One", "Alpha", "", 10, 1.5, 80]]);
    expect(kept(read)).toEqual([["al-one", "Alpha", Number.NaN, 1.5, 80]]);
    expect(told(read)).toEqual([[2, "no-minutes", "gap"]]);
  });

  it.each([
    ["too few to make a minute of", "0.00001", "zero-minutes"],
    ["more than a number can be", "1e308", "bad-minutes"],
  ])("with 90s that are %s is skipped", (_, nineties, code) => {
    const read = readTable([fact("player"), fact("nineties"), metric("passes")], [["Al One", nineties, 10]]);
    expect(told(read)).toEqual([[2, code, "skipped"]]);
  });

  it("takes its minutes from 90s played where it has no others, and notes it", () => {
    const columns = [...PASSES, fact("nineties")];
    const read = readTable(columns, [["Al One", "Alpha", "", 10, "32.3"]]);
    expect(read.kept[0]?.season.minutes).toBe(2907);
    expect(told(read)).toEqual([[2, "no-minutes", "noted"]]);
  });

  it("without a club is kept under the reader's, else as of an unknown club", () => {
    const rows = [["Al One", "", 900, 10]];
    expect(kept(readTable(PASSES, rows, { club: "Alpha" }))).toEqual([["al-one", "Alpha", 10]]);
    const read = readTable(PASSES, rows);
    expect(kept(read)).toEqual([["al-one", "Unknown club", 10]]);
    expect(told(read)).toEqual([[2, "no-club", "noted"]]);
  });
});

describe("what the reader says of a row", () => {
  it("leaves it out", () => {
    const read = readTable(PASSES, [["Al One", "Alpha", 900, 10]], answer(2, { do: "skip" }));
    expect(read.kept).toEqual([]);
    expect(told(read)).toEqual([[2, "left-out", "skipped"]]);
  });

  it("mends it", () => {
    const mended = answer(2, { do: "fix", cells: new Map([[2, "900"]]) });
    const read = readTable(PASSES, [["Al One", "Alpha", "9oo", 10]], mended);
    expect(read.kept[0]?.season.minutes).toBe(900);
    expect(read.problems).toEqual([]);
  });

  it("keeps one that would be skipped, without what cannot be used", () => {
    const read = readTable(PASSES, [["Al One", "Alpha", -9, 10]], answer(2, { do: "keep" }));
    expect(kept(read)).toEqual([["al-one", "Alpha", Number.NaN]]);
    expect(told(read)).toEqual([[2, "no-minutes", "gap"]]);
  });

  it("makes someone else of a second row for the same club", () => {
    const rows = [
      ["Al One", "Alpha", 900, 10],
      ["Al One", "Alpha", 450, 7],
    ];
    expect(kept(readTable(PASSES, rows, answer(3, { do: "keep" })))).toEqual([
      ["al-one-1", "Alpha", 10],
      ["al-one-2", "Alpha", 7],
    ]);
  });
});

const CELL: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell[]>(
    "",
    undefined,
    "Al One",
    "Bo\\x",
    "Alpha",
    "2 teams",
    "Alpha,Beta",
    "0",
    "-1",
    "90",
    "x",
  ),
  fc.string(),
  fc.double(),
);

describe("rows of anything", () => {
  it("are each kept or skipped for one reason, and none is lost", () => {
    const columns = [
      ...PASSES,
      fact("born"),
      fact("age"),
      fact("position"),
      metric("pass-accuracy", "share"),
    ];
    const table = fc.array(fc.array(CELL, { maxLength: 9 }), { maxLength: 12 });
    const said = fc.constantFrom<(RowAnswer | undefined)[]>(undefined, { do: "keep" }, { do: "skip" });
    fc.assert(
      fc.property(table, fc.array(said, { maxLength: 12 }), (rows, answers) => {
        const byLine = new Map(
          answers.flatMap((one, i) => (one === undefined ? [] : [[i + 2, one] as const])),
        );
        const read = readTable(columns, rows, { answers: byLine });
        const skipped = read.problems.filter(({ effect }) => effect === "skipped").map(({ row }) => row.line);
        expect(read.kept.length + skipped.length).toBe(rows.length);
        expect(new Set(skipped).size).toBe(skipped.length);
        expect(read.skipped).toBe(skipped.length);
        const keys = read.kept.map(({ season }) => `${season.player} ${season.club.id}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 500 },
    );
  });
});
