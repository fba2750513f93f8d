import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isClear, type Estimate } from "../../../src/statistics/clearDifference.ts";

/** Whole, so that ends meet exactly every now and then. */
const aNumber = fc.nat(100);
const anEstimate: fc.Arbitrary<Estimate> = fc
  .tuple(aNumber, aNumber, aNumber)
  .map(([value, below, above]) => estimate(value, below, above));

describe("a difference", () => {
  it("is as clear one way round as the other", () => {
    fc.assert(
      fc.property(anEstimate, anEstimate, (a, b) => {
        expect(isClear(a, b)).toBe(isClear(b, a));
      }),
    );
  });

  it("is never clear between equal values", () => {
    fc.assert(
      fc.property(aNumber, anEstimate, (below, a) => {
        expect(isClear(a, a)).toBe(false);
        expect(isClear(a, estimate(a.value, below, 0))).toBe(false);
        expect(isClear(estimate(a.value, 0, 0), estimate(a.value, 0, 0))).toBe(false);
      }),
    );
  });

  it("is clear between intervals that do not meet", () => {
    fc.assert(
      fc.property(anEstimate, anEstimate, (a, b) => {
        const apart = a.interval.high < b.interval.low || b.interval.high < a.interval.low;
        expect(isClear(a, b) || !apart).toBe(true);
      }),
    );
  });

  it("is not clear when either value lies within the other's interval", () => {
    fc.assert(
      fc.property(anEstimate, anEstimate, (a, b) => {
        const within = holds(a, b.value) || holds(b, a.value);
        expect(isClear(a, b) && within).toBe(false);
      }),
    );
  });

  it("may be clear though the intervals overlap a little", () => {
    expect(isClear(estimate(10, 3, 9), estimate(15, 3, 9))).toBe(false);
    expect(isClear(estimate(10, 9, 3), estimate(15, 3, 9))).toBe(true);
  });

  it("asks only the halves that face each other", () => {
    expect(isClear(estimate(10, 50, 1), estimate(15, 1, 50))).toBe(true);
  });
});

function estimate(value: number, below: number, above: number): Estimate {
  return { value, interval: { low: value - below, high: value + above } };
}

function holds({ interval }: Estimate, value: number): boolean {
  return interval.low <= value && value <= interval.high;
}
