import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { percentileDistance } from "../../../src/statistics/percentileDistance.ts";

const aPercentile = fc.double({ min: 0, max: 100, noNaN: true });
const someMetrics = fc.integer({ min: 1, max: 16 });
const complete = (length: number) => fc.array(aPercentile, { minLength: length, maxLength: length });
const withGaps = (length: number) =>
  fc.array(fc.oneof({ weight: 4, arbitrary: aPercentile }, fc.constant(NaN)), {
    minLength: length,
    maxLength: length,
  });

describe("the distance of two players", () => {
  it("is the root of the mean squared difference over what both have", () => {
    expect(percentileDistance([10, 50, NaN], [13, 54, 90])).toEqual({
      distance: Math.sqrt((9 + 16) / 2),
      shared: 2,
    });
  });

  it("is nothing to oneself, and not a number where nothing is shared", () => {
    fc.assert(
      fc.property(someMetrics.chain(withGaps), (one) => {
        const { distance, shared } = percentileDistance(one, one);
        expect(shared).toBe(one.filter((value) => !Number.isNaN(value)).length);
        expect(distance).toBe(shared === 0 ? NaN : 0);
      }),
    );
    expect(percentileDistance([NaN, 1], [1, NaN])).toEqual({ distance: NaN, shared: 0 });
  });

  it("is the same from either side, and 0 to 100", () => {
    const pair = someMetrics.chain((length) => fc.tuple(withGaps(length), withGaps(length)));
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const there = percentileDistance(a, b);
        expect(percentileDistance(b, a)).toEqual(there);
        const distance = there.shared > 0 ? there.distance : 0;
        expect(distance).toBeLessThanOrEqual(100 + 1e-9);
        expect(distance).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("is no longer than the way over a third player", () => {
    const three = someMetrics.chain((length) =>
      fc.tuple(complete(length), complete(length), complete(length)),
    );
    fc.assert(
      fc.property(three, ([a, b, c]) => {
        const way = (from: readonly number[], to: readonly number[]) => percentileDistance(from, to).distance;
        expect(way(a, c)).toBeLessThanOrEqual(way(a, b) + way(b, c) + 1e-9);
      }),
    );
  });
});
