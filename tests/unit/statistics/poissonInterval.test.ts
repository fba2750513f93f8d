import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { poissonQuantiles } from "../../../src/cli/quantiles/poissonQuantiles.ts";
import { exactPoissonInterval } from "../../../src/statistics/exactPoissonInterval.ts";
import { poissonInterval } from "../../../src/statistics/poissonInterval.ts";
import { edges } from "../../architecture/sources.ts";

const COUNTS = Array.from({ length: 3001 }, (_, count) => count);
const LARGE = [3_333, 4_096, 10_000, 12_345, 100_000, 500_000, 1_000_000];

describe("the exact Poisson interval of the page", () => {
  it("is computed from what the generator writes", () => {
    const file = new URL("../../../src/statistics/poissonQuantiles.ts", import.meta.url);
    expect(readFileSync(file, "utf8")).toBe(poissonQuantiles());
  });

  it("equals the library's to 1e-8 for every count to 3,000 and for larger ones", () => {
    const apart = [...COUNTS, ...LARGE].filter((count) => {
      const page = poissonInterval(count);
      const library = exactPoissonInterval(count, 0.95);
      return !(apartBy(page.low, library.low) < 1e-8 && apartBy(page.high, library.high) < 1e-8);
    });
    expect(apart).toEqual([]);
  });

  it("holds its count and has a width", () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), (count) => {
        const { low, high } = poissonInterval(count);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(count);
        expect(high).toBeGreaterThan(count);
      }),
    );
  });

  it("rises with the count at both ends", () => {
    const intervals = COUNTS.map(poissonInterval);
    const falls = COUNTS.slice(1).filter((count) => {
      const [one, next] = intervals.slice(count - 1, count + 1);
      return !(one && next && next.low > one.low && next.high > one.high);
    });
    expect(falls).toEqual([]);
  });

  it("holds a fraction too, though no count should be one", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 50, noNaN: true }), (count) => {
        const { low, high } = poissonInterval(count);
        const exact = exactPoissonInterval(count, 0.95);
        expect(low).toBeLessThanOrEqual(exact.low * (1 + 1e-8) + 1e-12);
        expect(high).toBeGreaterThanOrEqual(exact.high * (1 - 1e-8));
      }),
    );
  });
});

describe("the library's Poisson interval", () => {
  // Independent of any gamma quantile: at a limit, the Poisson probabilities beyond the count add up to 2.5 %.
  it.each([1, 2, 3, 4, 5, 7, 10, 16, 25, 40, 100, 250, 1000, 3000])(
    "of %i leaves 2.5 %% of the Poisson probabilities on either side, to 1e-10 of the limit",
    (count) => {
      const { low, high } = exactPoissonInterval(count, 0.95);
      expect(Math.abs(offBy(count, high, upTo(count, high)))).toBeLessThan(1e-10);
      expect(Math.abs(offBy(count - 1, low, 1 - upTo(count - 1, low)))).toBeLessThan(1e-10);
    },
  );

  it("is left out of everything but the command line", () => {
    const users = edges.filter(({ to }) =>
      /\/(?:gammaQuantile|exactPoissonInterval|jeffreysInterval)\.ts$/.test(to),
    );
    expect(users.map(({ from }) => from).toSorted()).toEqual([
      "src/cli/quantiles/poissonQuantiles.ts",
      "src/cli/quantiles/poissonQuantiles.ts",
      "src/statistics/exactPoissonInterval.ts",
      "src/statistics/jeffreysInterval.ts",
    ]);
    expect(edges.filter(({ to }) => to === "jstat").map(({ from }) => from)).toEqual([
      "src/statistics/gammaQuantile.ts",
    ]);
  });
});

/** Relative to what is wanted; absolute where that is 0. */
function apartBy(got: number, wanted: number): number {
  return Math.abs(got - wanted) / (wanted === 0 ? 1 : wanted);
}

/** The Poisson probability of exactly `k` events where `mean` are expected. */
function exactly(k: number, mean: number): number {
  let log = -mean;
  for (let factor = 1; factor <= k; factor += 1) log += Math.log(mean / factor);
  return Math.exp(log);
}

/** The Poisson probability of at most `count` events, summed from the largest term down. */
function upTo(count: number, mean: number): number {
  let sum = 0;
  let term = exactly(count, mean);
  for (let k = count; k >= 0; k -= 1) {
    sum += term;
    term *= k / mean;
  }
  return sum;
}

/** By how much of itself `mean` would have to change for `tail` to be 2.5 %: the slope of the tail is a single term. */
function offBy(count: number, mean: number, tail: number): number {
  return (tail - 0.025) / (mean * exactly(count, mean));
}
