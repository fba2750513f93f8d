import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  along,
  cloudScale,
  extentOf,
  marksFor,
  tickFormat,
} from "../../../../src/charts/cloud/cloudScale.ts";

describe("an axis of points", () => {
  it("holds everything with room around it and marks round values within", () => {
    const extents = fc.tuple(
      fc.double({ min: -1e4, max: 1e4, noNaN: true }),
      fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max: 1e4, noNaN: true })),
    );
    fc.assert(
      fc.property(extents, fc.integer({ min: 1, max: 9 }), ([low, span], marks) => {
        const { start, end, ticks } = cloudScale({ low, high: low + span }, "value", marks);
        expect(start).toBeLessThanOrEqual(low);
        expect(end).toBeGreaterThanOrEqual(low + span);
        expect(end).toBeGreaterThan(start);
        expect(ticks.length).toBeLessThanOrEqual(marks + 1);
        for (const tick of ticks) {
          expect(tick).toBeGreaterThanOrEqual(start - 1e-6 * Math.abs(start));
          expect(tick).toBeLessThanOrEqual(end + 1e-6 * Math.abs(end));
        }
      }),
    );
  });

  it("does not begin below zero where nothing is there, nor end above 100 percent", () => {
    expect(cloudScale({ low: 0.1, high: 9 }, "count", 5).start).toBe(0);
    expect(cloudScale({ low: 40, high: 99.5 }, "share", 5).end).toBe(100);
    expect(cloudScale({ low: -3, high: 3 }, "value", 5).start).toBeLessThan(-3);
  });

  it("need not hold zero", () => {
    const { start, end, ticks } = cloudScale({ low: 30, high: 70 }, "count", 5);
    expect([start, end, ticks]).toEqual([28, 72, [30, 40, 50, 60, 70]]);
  });

  it("has a length for a single value too", () => {
    const { start, end } = cloudScale({ low: 0, high: 0 }, "count", 5);
    expect([start, end]).toEqual([0, 0.5]);
  });

  it("places its ends at its ends, whichever way it runs", () => {
    const scale = cloudScale({ low: 30, high: 70 }, "count", 5);
    expect(along(28, scale, 100, 0)).toBe(100);
    expect(along(72, scale, 100, 0)).toBe(0);
    expect(along(50, scale, 0, 100)).toBe(50);
  });

  it("has at least two marks and at most eight", () => {
    const tick = tickFormat("share", "en-GB");
    expect(tick(12.5)).toBe("12.5%");
    const of = (width: number) => marksFor(width, { low: 0, high: 88.8 }, { tick, size: 12 });
    expect([of(50), of(5000)]).toEqual([2, 8]);
  });
});

describe("what an axis must hold", () => {
  it("is the least and the greatest, gaps left out", () => {
    expect(extentOf([3, NaN, 1], Float64Array.of(7))).toEqual({ low: 1, high: 7 });
  });

  it("is nothing without a value", () => {
    expect(extentOf([NaN], [])).toBeUndefined();
  });
});
