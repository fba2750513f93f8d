import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { zeroScale } from "../../../../src/charts/scale/zeroScale.ts";

describe("a zero-based scale", () => {
  it.each([
    [76.8, 5, [0, 20, 40, 60, 80]],
    [80, 5, [0, 20, 40, 60, 80]],
    [0.45, 5, [0, 0.1, 0.2, 0.3, 0.4, 0.5]],
    [0.3, 3, [0, 0.1, 0.2, 0.3]],
    [100, 5, [0, 20, 40, 60, 80, 100]],
    [3420, 3, [0, 2000, 4000]],
    [1, 1, [0, 1]],
  ])("of %f with %i marks has round ticks", (largest, marks, ticks) => {
    expect(zeroScale(largest, marks).ticks).toEqual(ticks);
  });

  it.each([0, -3, Number.NaN, Number.POSITIVE_INFINITY])(
    "is 0 to 1 when there is nothing to draw: %f",
    (n) => {
      expect(zeroScale(n, 5)).toEqual({ end: 1, ticks: [0, 1] });
    },
  );

  it("begins at zero, ends at its last tick and holds the largest value", () => {
    const largest = fc.double({ min: 1e-9, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(largest, fc.integer({ min: 1, max: 8 }), (value, marks) => {
        const { end, ticks } = zeroScale(value, marks);
        expect(ticks[0]).toBe(0);
        expect(ticks.at(-1)).toBe(end);
        expect(end).toBeGreaterThanOrEqual(value * (1 - 1e-8));
        expect(ticks.length).toBeLessThanOrEqual(marks + 1);
        expect(ticks).toEqual(ticks.toSorted((a, b) => a - b));
      }),
    );
  });

  it("survives numbers at the edge of what a number holds", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, noNaN: true }), (value) => {
        const { end, ticks } = zeroScale(value, 5);
        expect(end).toBeGreaterThan(0);
        expect(Number.isFinite(end)).toBe(true);
        expect(ticks.every(Number.isFinite)).toBe(true);
      }),
    );
  });
});
