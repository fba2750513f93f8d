import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantile } from "../../../src/statistics/quantile.ts";

/** Zero is added so that none of them is the negative zero, which is equal but not the same. */
const someSorted = fc
  .array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 30 })
  .map((values) => Float64Array.from(values, (value) => value + 0).sort());
const aShare = fc.double({ min: 0, max: 1, noNaN: true });

describe("a quantile", () => {
  it("never falls as more of the values are to lie below", () => {
    fc.assert(
      fc.property(someSorted, aShare, aShare, (sorted, p, q) => {
        expect(quantile(sorted, Math.max(p, q))).toBeGreaterThanOrEqual(quantile(sorted, Math.min(p, q)));
      }),
    );
  });

  it("is the least and the greatest at the ends, and a value itself at its own place", () => {
    fc.assert(
      fc.property(someSorted, (sorted) => {
        expect(quantile(sorted, 0)).toBe(sorted[0]);
        expect(quantile(sorted, 1)).toBe(sorted.at(-1));
      }),
    );
    expect([0, 1, 2, 3, 4].map((i) => quantile([2, 3, 5, 7, 11], i / 4))).toEqual([2, 3, 5, 7, 11]);
  });

  it("interpolates as R and NumPy do", () => {
    expect(quantile([1, 2, 3, 4], 0.05)).toBeCloseTo(1.15, 12);
    expect(quantile([1, 2, 3, 4], 0.95)).toBeCloseTo(3.85, 12);
    expect(quantile([10, 20], 0.25)).toBe(12.5);
  });

  it("of a half is the median, of an even number too", () => {
    expect(quantile([1, 5, 100], 0.5)).toBe(5);
    expect(quantile([1, 5, 7, 100], 0.5)).toBe(6);
  });

  it("of nobody is not a number", () => {
    expect(quantile([], 0.5)).toBeNaN();
  });
});
