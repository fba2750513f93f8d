import { describe, expect, it } from "vitest";
import { smallTable } from "../../../src/share/smallTable.ts";

const row = (id: string) => ({ id, title: id, cells: ["1"] });
const table = (...ids: readonly string[]) => ({
  caption: "",
  corner: "",
  players: [{ short: "Kane", club: "Tottenham Hotspur" }],
  rows: ids.map(row),
});

describe("the numbers under a picture", () => {
  it("are of all matches of a trend, then the last mean and its interval", () => {
    const small = smallTable(table("2018-05-06", "2018-05-09", "2018-05-13", "interval", "overall"));
    expect(small.rows.map(({ id }) => id)).toEqual(["overall", "2018-05-13", "interval"]);
  });

  it("are the whole table of every other view", () => {
    const whole = table("passes", "passes-interval", "shots");
    expect(smallTable(whole)).toBe(whole);
  });
});
