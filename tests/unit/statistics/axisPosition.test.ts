import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { axisPosition } from "../../../src/statistics/axisPosition.ts";

const aNumber = fc.double({ min: -1e3, max: 1e3, noNaN: true });
const someEnds = fc.tuple(aNumber, aNumber).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));
const aDirection = fc.constantFrom("higher" as const, "lower" as const, "neutral" as const);

describe("a place on an axis", () => {
  it("is never off the axis", () => {
    fc.assert(
      fc.property(aNumber, someEnds, aDirection, (value, ends, direction) => {
        const position = axisPosition(value, ends, direction);
        expect(position).toBeGreaterThanOrEqual(0);
        expect(position).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("is turned around where lower is better", () => {
    fc.assert(
      fc.property(aNumber, someEnds, (value, ends) => {
        const turned = 1 - axisPosition(value, ends, "higher");
        expect(axisPosition(value, ends, "lower")).toBeCloseTo(turned, 12);
        expect(axisPosition(value, ends, "neutral")).toBe(axisPosition(value, ends, "higher"));
      }),
    );
  });

  it("is at the ends for the ends and beyond, and in the middle where they are equal", () => {
    const ends = { low: 2, high: 6 };
    expect([1, 2, 3, 6, 9].map((value) => axisPosition(value, ends, "higher"))).toEqual([0, 0, 0.25, 1, 1]);
    expect([1, 2, 3, 6, 9].map((value) => axisPosition(value, ends, "lower"))).toEqual([1, 1, 0.75, 0, 0]);
    expect(axisPosition(7, { low: 4, high: 4 }, "lower")).toBe(0.5);
  });
});
