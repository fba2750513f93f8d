import { describe, expect, it } from "vitest";
import { fact, kept, metric, readTable, told } from "./aTable.ts";

const PASSES = [fact("player"), fact("club"), fact("minutes"), metric("passes")];

describe("rows of one name", () => {
  const BORN = [...PASSES, fact("born"), fact("position")];

  it("are one mover at two clubs", () => {
    const rows = [
      ["Virgil van Dijk", "Southampton", 994, 10, "1991-07-08", "DF"],
      ["Virgil van Dijk", "Liverpool", 1260, 20, "1991-07-08", "DF"],
    ];
    const read = readTable(BORN, rows);
    expect(kept(read)).toEqual([
      ["virgil-van-dijk", "Liverpool", 20],
      ["virgil-van-dijk", "Southampton", 10],
    ]);
    expect(read.problems).toEqual([]);
  });

  it("are two people when they were born in other years, and take the year behind the name", () => {
    const rows = [
      ["Rafinha", "Inter", 900, 10, "1993", "MF"],
      ["Rafinha", "Bayern", 900, 20, "1985-09-07", "DF"],
    ];
    expect(kept(readTable(BORN, rows))).toEqual([
      ["rafinha-1985", "Bayern", 20],
      ["rafinha-1993", "Inter", 10],
    ]);
  });

  it("take the whole date when they share the year", () => {
    const rows = [
      ["Guilherme", "A", 900, 10, "1991-04-05", ""],
      ["Guilherme", "B", 900, 20, "1991-05-21", ""],
    ];
    expect(kept(readTable(BORN, rows)).map(([player]) => player)).toEqual([
      "guilherme-1991",
      "guilherme-1991-05-21",
    ]);
  });

  it("are told apart by the source's own keys", () => {
    const rows = [
      ["Danilo\\a1", "A", 900, 10, "", ""],
      ["Danilo\\b2", "B", 900, 20, "", ""],
    ];
    expect(kept(readTable(BORN, rows)).map(([player]) => player)).toEqual(["danilo-1", "danilo-2"]);
  });

  it("that are a year apart by age alone may be one person, whose birthday lay between", () => {
    const columns = [...PASSES, fact("age")];
    const rows = [
      ["Al One", "A", 900, 10, "26"],
      ["Al One", "B", 900, 20, "27"],
    ];
    expect(new Set(kept(readTable(columns, rows)).map(([player]) => player))).toEqual(new Set(["al-one"]));
  });

  it("in goal and in attack are noted where no birth holds them together", () => {
    const rows = [
      ["Al One", "A", 900, 10, "", "GK"],
      ["Al One", "B", 900, 20, "", "FW"],
    ];
    expect(told(readTable(BORN, rows))).toEqual([[3, "same-name", "noted"]]);
  });

  it("for one club are listed but for the first", () => {
    const rows = [
      ["Al One", "Alpha", 900, 10],
      ["Al One", "Alpha", 900, 10],
      ["Al One", "Alpha", 901, 11],
    ];
    const read = readTable(PASSES, rows);
    expect(kept(read)).toEqual([["al-one", "Alpha", 10]]);
    expect(told(read)).toEqual([
      [3, "same-player-twice", "skipped"],
      [4, "same-player-twice", "skipped"],
    ]);
  });

  it.each(["2 teams", "2 Clubs", "Arsenal,Chelsea", "Arsenal / Chelsea"])(
    "with %s beside the clubs' own rows is listed as their sum",
    (club) => {
      const rows = [
        ["Al One", "Arsenal", 900, 10],
        ["Al One", "Chelsea", 450, 5],
        ["Al One", club, 1350, 15],
      ];
      const read = readTable(PASSES, rows);
      expect(kept(read)).toEqual([
        ["al-one", "Arsenal", 10],
        ["al-one", "Chelsea", 5],
      ]);
      expect(told(read)).toEqual([[4, "combined-row", "skipped"]]);
    },
  );

  it("stays as it stands where the sum is all there is", () => {
    expect(kept(readTable(PASSES, [["Al One", "Arsenal,Chelsea", 1350, 15]]))).toEqual([
      ["al-one", "Arsenal,Chelsea", 15],
    ]);
  });
});

it("gives people without a Latin letter an id that stays", () => {
  const rows = [
    ["孫興慜", "Spurs", 900, 10],
    ["محمد صلاح", "Liverpool", 900, 20],
  ];
  const ids = kept(readTable(PASSES, rows)).map(([player]) => String(player));
  expect(ids[0]).toMatch(/^player-[a-z0-9]+$/);
  expect(new Set(ids).size).toBe(2);
  expect(kept(readTable(PASSES, rows.toReversed())).map(([player]) => player)).toEqual(ids);
});
