import { describe, expect, it } from "vitest";
import { birth } from "../../../../src/importing/rows/birth.ts";
import { positionOf } from "../../../../src/importing/rows/positionOf.ts";

describe("a position", () => {
  it.each([
    ["MF,FW", "mf", undefined],
    ["DF", "df", undefined],
    ["CB, LCB", "df", "centre-back"],
    ["RCMF", "mf", "midfielder"],
    ["RCMF3, LCMF3", "mf", "midfielder"],
    ["LAMF", "mf", "winger"],
    ["AMF", "mf", "attacking-midfielder"],
    ["F M S", "fw", undefined],
    ["GK S", "gk", "goalkeeper"],
    ["GKP", "gk", "goalkeeper"],
    ["FWD", "fw", undefined],
    ["D(C)", "df", "centre-back"],
    ["D(LR)", "df", "full-back"],
    ["AM(C), ST(C)", "mf", "attacking-midfielder"],
    ["Midfielder", "mf", undefined],
    ["Left Centre Back", "df", "centre-back"],
    ["Right Wing Back", "df", "full-back"],
    ["Centre Attacking Midfielder", "mf", "attacking-midfielder"],
    ["Left Wing", "fw", "winger"],
    ["Centre-Back", "df", "centre-back"],
    ["Right Centre Forward", "fw", "forward"],
    ["g", "gk", "goalkeeper"],
    ["attacking-midfielder", "mf", "attacking-midfielder"],
    ["S", undefined, undefined],
    ["", undefined, undefined],
    ["Bench", undefined, undefined],
  ])("of %j is %s, %s", (text, position, role) => {
    expect(positionOf(text)).toEqual({ position, role });
  });
});

describe("a birth", () => {
  it.each([
    ["1991-07-08", "", "1991-07-08", 1991],
    ["1991-07-08T00:00:00", "", "1991-07-08", 1991],
    ["08.07.1991", "", "1991-07-08", 1991],
    ["25/07/1991", "", "1991-07-25", 1991],
    ["1991", "34", undefined, 1991],
    ["1991", "34-195", "1991-07-08", 1991],
    ["1990", "34-195", undefined, 1990],
    ["1991-07-09", "34-195", "1991-07-09", 1991],
    ["", "34-195", "1991-07-08", 1991],
    ["", "34", undefined, 1992],
    ["", "26-000", "2000-01-19", 2000],
    ["07/08/1991", "", undefined, undefined],
    ["1991-02-30", "", undefined, undefined],
    ["", "young", undefined, undefined],
  ])("of %j at age %j is %s in %s", (born, age, date, year) => {
    expect(birth(born, age, "2026-01-19")).toMatchObject({ born: date, year });
  });

  it("is not made up from an age of which no one knows the day", () => {
    expect(birth("", "26-029", undefined)).toEqual({ born: undefined, year: undefined, give: 0 });
  });
});
