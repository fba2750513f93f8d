import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { poissonInterval } from "../../../src/statistics/poissonInterval.ts";
import { countInterval, rateInterval } from "../../../src/statistics/rateInterval.ts";

const aCount = fc.nat(4_000);
const someMinutes = fc.integer({ min: 1, max: 4_000 });
const aSpread = fc.double({ min: 0, max: 5, noNaN: true });

describe("the interval of a rate", () => {
  it("holds the rate, is never below zero and never of zero width", () => {
    fc.assert(
      fc.property(aCount, someMinutes, aSpread, (count, minutes, spread) => {
        const { low, high } = rateInterval(count, minutes, spread);
        const rate = (90 * count) / minutes;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(rate);
        expect(high).toBeGreaterThan(rate);
      }),
    );
  });

  it("halves when the same count took twice the minutes", () => {
    fc.assert(
      fc.property(aCount, someMinutes, aSpread, (count, minutes, spread) => {
        const one = rateInterval(count, minutes, spread);
        const two = rateInterval(count, 2 * minutes, spread);
        expect(two).toEqual({ low: one.low / 2, high: one.high / 2 });
      }),
    );
  });

  it("rises with the count, and widens with the spread", () => {
    fc.assert(
      fc.property(
        aCount,
        someMinutes,
        fc.double({ min: 1, max: 5, noNaN: true }),
        (count, minutes, spread) => {
          const one = rateInterval(count, minutes, 1);
          const next = rateInterval(count + 1, minutes, 1);
          expect(next.low).toBeGreaterThan(one.low);
          expect(next.high).toBeGreaterThan(one.high);
          const wide = rateInterval(count, minutes, spread);
          expect(wide.low).toBeLessThanOrEqual(one.low);
          expect(wide.high).toBeGreaterThanOrEqual(one.high);
        },
      ),
    );
  });

  it("is the exact Poisson one where matches vary no more than chance, or less", () => {
    expect(rateInterval(25, 900, 0.4)).toEqual(rateInterval(25, 900, 1));
    expect(rateInterval(25, 900, 1).low).toBeCloseTo(1.6178682, 7);
    expect(rateInterval(25, 900, 1).high).toBeCloseTo(3.6904932, 7);
  });

  it("has each half as many times wider as the spread says, until it meets zero", () => {
    const { low, high } = countInterval(100, 1.73);
    const poisson = poissonInterval(100);
    expect(100 - low).toBeCloseTo(1.73 * (100 - poisson.low), 9);
    expect(high - 100).toBeCloseTo(1.73 * (poisson.high - 100), 9);
    expect(countInterval(2, 5).low).toBe(0);
  });

  it("of a total is that of the rate over 90 minutes", () => {
    expect(countInterval(31, 1.2)).toEqual(rateInterval(31, 90, 1.2));
  });
});
