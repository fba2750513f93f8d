import { describe, expect, it } from "vitest";
import { axisDirection, outlinePath, ringShare } from "../../../../src/charts/radar/polar.ts";

describe("the outline of a radar", () => {
  it("is closed through all of its points", () => {
    expect(
      outlinePath([
        { x: 0, y: 0 },
        { x: 10, y: 0 },
        { x: 5, y: 8.123 },
      ]),
    ).toBe("M0 0L10 0L5 8.1Z");
  });

  it("is open at a gap, and the first axis stays joined to the last", () => {
    expect(outlinePath([{ x: 0, y: 0 }, undefined, { x: 5, y: 8 }, { x: 2, y: 4 }])).toBe("M5 8L2 4L0 0");
  });

  it("is nothing without points", () => {
    expect(outlinePath([undefined, undefined, undefined])).toBe("");
  });
});

it("begins at the top and goes clockwise", () => {
  const [top, right, bottom] = [0, 1, 2].map((index) => axisDirection(index, 4));
  expect([top?.y, right?.x, bottom?.y].map((step) => Math.round(step ?? NaN))).toEqual([-1, 1, 1]);
});

it("keeps a fifth of the radius for the inner ring, as mplsoccer does", () => {
  expect([0, 0.25, 1].map(ringShare)).toEqual([0.2, 0.4, 1]);
});
