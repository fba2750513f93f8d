import { describe, expect, it } from "vitest";
import { needsMore } from "../../../src/comparison/evidence.ts";
import { parseSelection } from "../../../src/selection/parseSelection.ts";

const asks = (link: string) => needsMore(parseSelection(link).selection);

describe("what a comparison loads beside the opening's scripts", () => {
  it("is nothing for the opening and any part of it", () => {
    expect(["?", "?p=curtis-jones_eng1-2025&m=passes&n=pct&g=all"].map(asks)).toEqual([false, false]);
  });

  it("is what tells of peers where any other data is asked for", () => {
    const links = ["?p=harry-kane_eng1-2017", "?g=eng1-2017", "?c=squad&q=liverpool_eng1-2017"];
    expect(links.map(asks)).toEqual([true, true, true]);
  });

  it("is what tells why there is no median of reported figures", () => {
    expect(asks("?p=curtis-jones_eng1-2025.median_eng1-2025")).toBe(true);
  });
});
