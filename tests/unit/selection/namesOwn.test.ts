import { describe, expect, it } from "vitest";
import { namesOwn } from "../../../src/selection/namesOwn.ts";
import { parseSelection } from "../../../src/selection/parseSelection.ts";

const named = (link: string) => namesOwn(parseSelection(link).selection);

describe("a link that others cannot open", () => {
  it.each([
    "p=virgil-van-dijk_eng1-2017.al_own-liga-2025",
    "p=median_own-liga-2025",
    "m=passes.own-distance",
    "g=eng1-2017.own-liga-2025",
    "c=squad&q=alpha_own-liga-2025",
    "c=scatter&m=passes&y=own-distance",
  ])("is one that names what is in one browser: %s", (link) => {
    expect(named(link)).toBe(true);
  });

  it.each([
    "",
    "p=own-goal_eng1-2017&m=passes",
    "m=own-goals",
    "h=own-liga-2025",
    "p=nobody_eng1-1066&g=df.min900",
  ])("is none of the others: %s", (link) => {
    expect(named(link)).toBe(false);
  });
});
