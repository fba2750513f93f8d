import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { per90 } from "../../../src/comparison/per90.ts";
import { share } from "../../../src/comparison/share.ts";
import type { Minutes } from "../../../src/domain/ids.ts";

interface Oracle {
  readonly id: string;
  readonly source: string;
  readonly cases: readonly {
    readonly inp: { readonly x: number; readonly minutes: number };
    readonly exp: number;
    readonly round: number;
  }[];
}

const path = new URL("../../fixtures/oracles.json", import.meta.url);
const oracles: readonly Oracle[] = JSON.parse(readFileSync(path, "utf8"));
const published = oracles.filter(({ id }) => id === "per90").flatMap(({ cases }) => cases);

describe("a rate per 90", () => {
  it("has published figures to be held against", () => {
    expect(published.length).toBeGreaterThanOrEqual(2);
  });

  it.each(published)("of $inp.x in $inp.minutes minutes is the published $exp", ({ inp, exp, round }) => {
    expect(Number(per90(inp.x, inp.minutes as Minutes).toFixed(round))).toBe(exp);
  });
});

describe("a share", () => {
  it("is in percent", () => {
    expect(share(3, 4)).toBe(75);
    expect(share(0, 4)).toBe(0);
  });
});
