import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { percentile } from "../../../src/statistics/percentile.ts";
import { rank } from "../../../src/statistics/rank.ts";

/** Small whole numbers, so that ties come often. */
const aValue = fc.integer({ min: -6, max: 6 });
const peers = fc.array(aValue, { minLength: 1, maxLength: 40 });
const aDirection = fc.constantFrom("higher" as const, "lower" as const, "neutral" as const);

describe("a percentile", () => {
  it("lies between 0 and 100", () => {
    fc.assert(
      fc.property(aValue, peers, aDirection, (value, among, direction) => {
        const result = percentile(value, among, direction);
        expect(result).toBeGreaterThanOrEqual(0);
        expect(result).toBeLessThanOrEqual(100);
      }),
    );
  });

  it("is turned around where lower is better", () => {
    fc.assert(
      fc.property(aValue, peers, (value, among) => {
        const turned = 100 - percentile(value, among, "higher");
        expect(percentile(value, among, "lower")).toBeCloseTo(turned, 10);
        const mirrored = among.map((peer) => -peer);
        expect(percentile(value, among, "lower")).toBe(percentile(-value, mirrored, "higher"));
      }),
    );
  });

  it("does not depend on the order of the peers, nor on how they are stored", () => {
    fc.assert(
      fc.property(aValue, peers, aDirection, (value, among, direction) => {
        const result = percentile(value, among, direction);
        expect(percentile(value, among.toReversed(), direction)).toBe(result);
        expect(percentile(value, Float64Array.from(among).sort(), direction)).toBe(result);
      }),
    );
  });

  it("of all the peers averages 50", () => {
    fc.assert(
      fc.property(peers, aDirection, (among, direction) => {
        const sum = among.reduce((total, value) => total + percentile(value, among, direction), 0);
        expect(sum / among.length).toBeCloseTo(50, 8);
      }),
    );
  });

  it("is the middle for somebody alone, and reaches both ends for outsiders", () => {
    expect(percentile(3, [3], "lower")).toBe(50);
    expect(percentile(9, [1, 2], "higher")).toBe(100);
    expect(percentile(9, [1, 2], "lower")).toBe(0);
  });

  it("counts like higher where neither is better", () => {
    expect(percentile(3, [1, 2, 3, 4], "neutral")).toBe(62.5);
  });
});

describe("a rank", () => {
  it("is the place of the first of its ties when the peers are sorted, best first", () => {
    fc.assert(
      fc.property(peers, aDirection, (among, direction) => {
        const bestFirst = among.toSorted((a, b) => (direction === "lower" ? a - b : b - a));
        for (const value of among) expect(rank(value, among, direction)).toBe(1 + bestFirst.indexOf(value));
      }),
    );
  });

  it("puts an outsider where they would come, up to one past the last", () => {
    expect(rank(5, [9, 7, 3], "higher")).toBe(3);
    expect(rank(1, [9, 7, 3], "higher")).toBe(4);
    expect(rank(1, [9, 7, 3], "lower")).toBe(1);
  });

  it("goes with the percentile: who ranks better has more", () => {
    fc.assert(
      fc.property(aValue, aValue, peers, aDirection, (one, other, rest, direction) => {
        const among = [one, other, ...rest];
        const ranks = Math.sign(rank(one, among, direction) - rank(other, among, direction));
        const shares = percentile(other, among, direction) - percentile(one, among, direction);
        expect(Math.sign(Math.round(shares * 1e6))).toBe(ranks);
      }),
    );
  });
});
