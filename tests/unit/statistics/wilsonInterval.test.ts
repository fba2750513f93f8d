import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { share } from "../../../src/statistics/share.ts";
import { wilsonInterval } from "../../../src/statistics/wilsonInterval.ts";

const aShare = fc
  .integer({ min: 1, max: 5_000 })
  .chain((n) => fc.record({ k: fc.integer({ min: 0, max: n }), n: fc.constant(n) }));

describe("the interval of a share", () => {
  it("lies between 0 and 100, holds the share and has a width", () => {
    fc.assert(
      fc.property(aShare, ({ k, n }) => {
        const { low, high } = wilsonInterval(k, n);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(share(k, n));
        expect(high).toBeGreaterThanOrEqual(share(k, n));
        expect(high).toBeLessThanOrEqual(100);
        expect(high).toBeGreaterThan(low);
      }),
    );
  });

  it("begins at exactly 0 without a success and ends at exactly 100 without a failure", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000 }), (n) => {
        expect(wilsonInterval(0, n).low).toBe(0);
        expect(wilsonInterval(n, n).high).toBe(100);
      }),
    );
  });

  it("is mirrored when successes are counted as failures", () => {
    fc.assert(
      fc.property(aShare, ({ k, n }) => {
        const { low, high } = wilsonInterval(k, n);
        const mirrored = wilsonInterval(n - k, n);
        expect(mirrored.low).toBeCloseTo(100 - high, 9);
        expect(mirrored.high).toBeCloseTo(100 - low, 9);
      }),
    );
  });

  it("narrows as attempts are added at the same share", () => {
    fc.assert(
      fc.property(aShare, ({ k, n }) => {
        const few = wilsonInterval(k, n);
        const many = wilsonInterval(3 * k, 3 * n);
        expect(many.high - many.low).toBeLessThan(few.high - few.low);
      }),
    );
  });
});

describe("a share", () => {
  it("is in percent", () => {
    expect(share(3, 4)).toBe(75);
    expect(share(0, 4)).toBe(0);
  });
});
