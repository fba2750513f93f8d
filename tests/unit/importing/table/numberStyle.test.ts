import { describe, expect, it } from "vitest";
import { numberStyle } from "../../../../src/importing/table/numberStyle.ts";
import { aGrid, aGridOf } from "../aTable.ts";

const styleOf = (lines: readonly string[], asked?: "." | ",") => numberStyle(aGrid(lines).rows, asked);

describe("the way a file writes numbers", () => {
  it.each([
    ["decimal points", ["2571;0.35", "90;1.2"], ".", ""],
    ["decimal commas", ["2571;0,35", "90;1,2"], ",", ""],
    ["minutes such as 2,907 beside shorter ones", ["2,907;12", "985;3"], ".", ","],
    ["minutes such as 2.907 beside shorter ones", ["2.907;12", "985;3"], ",", "."],
    ["three decimals each time", ["2.907;0.123", "1.985;0.456"], ".", ""],
    ["both marks", ["1.234,5;3"], ",", "."],
    ["a mark twice", ["1.234.567;3"], ",", "."],
    ["narrow spaces", ["2\u202f907;0,5"], ",", " "],
    ["apostrophes", ["2'907;0.5"], ".", "'"],
    ["percent signs", ["82,5 %;1"], ",", ""],
    ["minutes with commas and shares with points", ["2,907;82.5", "985;71.2"], ".", ","],
    ["dates, ages and scores beside numbers", ["01.02.2024;26-029;0,5", "12.11.2023;24-300;1,5"], ",", ""],
    ["no number at all", ["a;b"], ".", ""],
  ] as const)("is known by all its cells: %s", (_, lines, decimal, thousands) => {
    expect(styleOf(lines)).toEqual({ decimal, thousands });
  });

  it("is the reader's to say", () => {
    expect(styleOf(["2,907", "985"], ",")).toEqual({ decimal: ",", thousands: "" });
  });

  it("is not told by cells that the file itself has as numbers", () => {
    expect(
      numberStyle(
        aGridOf([
          [0.5, "1,5"],
          [2.5, "2,5"],
          [3.5, 7],
        ]).rows,
      ).decimal,
    ).toBe(",");
  });
});
