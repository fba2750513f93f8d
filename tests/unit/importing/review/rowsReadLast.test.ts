import { describe, expect, it } from "vitest";
import { type Answers, NO_ANSWERS, type RowAnswer } from "../../../../src/importing/review/answers.ts";
import { readTables } from "../../../../src/importing/review/readTables.ts";
import { aFile, FBREF } from "./aFile.ts";

const HEAD = ["Player", "Team", "Minutes", "Passes"];
const ROWS = [HEAD, ["Ada", "Alpha", "900", "20"], ["Bea", "", "800", "10"]];

/** The rows of a file under one answer after another; answers come from another thread, so each is new. */
function readUnder(rows: Parameters<typeof aFile>[0], ...said: readonly Partial<Answers>[]) {
  const opened = aFile(rows);
  return said.map((answers) => readTables(opened, structuredClone({ ...NO_ANSWERS, ...answers })).rows);
}

const row = (line: number, answer: RowAnswer) => ({ rows: new Map([[line, answer]]) });

describe("rows that were read before", () => {
  it.each<[string, Partial<Answers>]>([
    [
      "competition, season and source",
      { facts: { competition: "Liga", season: "2025/26", source: "Notes" } },
    ],
    ["the date, of a table without ages", { facts: { date: "2026-01-19" } }],
    ["how complete it is", { facts: { coverage: "complete", minutesBasis: "nominal" } }],
  ])("are not read again when the reader says %s", (_, said) => {
    const [before, after] = readUnder(ROWS, {}, said);
    expect(after).toBe(before);
  });

  it.each<[string, Partial<Answers>, readonly unknown[]]>([
    ["leaves a row out", row(3, { do: "skip" }), [["Ada", "Alpha", 900, 20]]],
    [
      "corrects a cell",
      row(3, { do: "fix", cells: new Map([[2, "700"]]) }),
      [
        ["Ada", "Alpha", 900, 20],
        ["Bea", "Unknown club", 700, 10],
      ],
    ],
    [
      "names the club",
      { facts: { club: "Omega" } },
      [
        ["Ada", "Alpha", 900, 20],
        ["Bea", "Omega", 800, 10],
      ],
    ],
    [
      "takes a column for something else",
      { meanings: new Map([[3, { as: "own", label: "Passes", kind: "value", times: 1 }]]) },
      [
        ["Ada", "Alpha", 900, 20],
        ["Bea", "Unknown club", 800, 10],
      ],
    ],
  ])("are read again when the reader %s", (_, said, kept) => {
    const [before, after, back] = readUnder(ROWS, {}, said, {});
    expect(after).not.toBe(before);
    expect(after?.kept.map(({ season, figures }) => [...named(season), ...figures])).toEqual(kept);
    expect(back).toEqual(before);
  });

  it("are read again with the date where ages count from it", () => {
    const [before, after] = readUnder(FBREF, {}, { facts: { date: "2026-01-19" } });
    const born = (rows = before) =>
      rows?.kept.find(({ season }) => season.name === "Virgil van Dijk")?.season.born;
    expect(born()).toBeUndefined();
    expect(born(after)).toBe("1991-07-08");
  });

  it("are those of one file alone", () => {
    const [one] = readUnder(ROWS, {});
    const [other] = readUnder([HEAD, ["Cia", "Gamma", "500", "5"]], {});
    expect(one?.kept).toHaveLength(2);
    expect(other?.kept.map(({ season }) => season.name)).toEqual(["Cia"]);
  });
});

function named({
  name,
  club,
  minutes,
}: {
  name: string;
  club: { name: string };
  minutes?: number | undefined;
}) {
  return [name, club.name, minutes];
}
