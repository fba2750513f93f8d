import { expect, it } from "vitest";
import { role } from "../../../src/cli/wyscout/role.ts";

it.each([
  ["gk", undefined, undefined, "goalkeeper"],
  ["df", 0.55, 0, "full-back"],
  ["df", 0.549, 0.9, "centre-back"],
  ["mf", 0.55, 0.35, "winger"],
  ["mf", 0.55, 0.349, "full-back"],
  ["mf", 0.549, 0.4, "attacking-midfielder"],
  ["mf", 0.549, 0.399, "midfielder"],
  ["fw", 0.48, 0, "winger"],
  ["fw", 0.479, 1, "forward"],
  ["df", undefined, undefined, undefined],
] as const)(
  "calls a %s with %s of the actions wide and %s in the final third a %s",
  (position, wide, finalThird, expected) => {
    expect(role(position, { wide, finalThird })).toBe(expected);
  },
);
