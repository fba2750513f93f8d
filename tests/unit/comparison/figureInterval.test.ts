import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnsOf } from "../../../src/comparison/plainFigure.ts";
import { figureInterval } from "../../../src/comparison/figureInterval.ts";
import { pooledValue } from "../../../src/comparison/pooledValue.ts";
import type { Dataset } from "../../../src/domain/dataset.ts";
import type { Numbers } from "../../../src/selection/selection.ts";
import { exactPoissonInterval } from "../../../src/statistics/exactPoissonInterval.ts";
import type { Interval } from "../../../src/statistics/interval.ts";
import { wilsonInterval } from "../../../src/statistics/wilsonInterval.ts";
import { theMetric } from "../aComparison.ts";
import { aDataset } from "../aDataset.ts";
import { aLog, sum, withoutLogOf, type Match } from "./aLog.ts";

/** The interval of all rows of a dataset together. */
function interval(dataset: Dataset, id: string, numbers: Numbers = "per90") {
  const metric = theMetric(id);
  const rows = dataset.rows.map((_, row) => row);
  return figureInterval(dataset, { columns: columnsOf(dataset, metric), rows, metric, numbers });
}

/** Garwood's limits by the library, half-widths times the spread, per 90. */
function garwood(count: number, minutes: number, spread: number): Interval {
  const { low, high } = exactPoissonInterval(count, 0.95);
  const per90 = (limit: number) => (90 * (count + (limit - count) * spread)) / minutes;
  return { low: Math.max(0, per90(low)), high: per90(high) };
}

/** The spread as it is defined: the standard error over the list of matches, over the Poisson one. */
function spreadOf(matches: readonly Match[]): number {
  const minutes = sum(matches, (match) => match.minutes);
  const count = sum(matches, (match) => match.count);
  const squares = sum(matches, (match) => (match.count - (count / minutes) * match.minutes) ** 2);
  const { length: n } = matches;
  return Math.sqrt((n / (n - 1)) * squares) / Math.sqrt(count);
}

const about = ({ low, high }: Interval) => ({ low: expect.closeTo(low, 6), high: expect.closeTo(high, 6) });
const matches = (...counts: readonly number[]): readonly Match[] =>
  counts.map((count) => ({ minutes: 90, count }));

describe("the interval of a count", () => {
  it("is Garwood's, widened by what the matches spread more than chance", () => {
    const swinging = matches(20, 80, 10, 90, 50);
    expect(spreadOf(swinging)).toBeGreaterThan(4);
    expect(interval(aLog("passes", swinging), "passes")).toEqual(
      about(garwood(250, 450, spreadOf(swinging))),
    );
  });

  it("is never narrowed by matches that are steadier than chance", () => {
    expect(interval(aLog("passes", matches(50, 50, 50, 50)), "passes")).toEqual(about(garwood(200, 360, 1)));
  });

  it("of two clubs is that of one log of all their matches", () => {
    const aMatch = fc.record({ minutes: fc.integer({ min: 1, max: 120 }), count: fc.nat(60) });
    const aClub = fc.array(aMatch, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(aClub, aClub, (one, two) => {
        const together = interval(aLog("passes", one, two), "passes");
        const alone = interval(aLog("passes", [...one, ...two]), "passes");
        if (typeof together === "string" || typeof alone === "string") throw new Error("expected intervals");
        expect(together.low).toBeCloseTo(alone.low, 9);
        expect(together.high).toBeCloseTo(alone.high, 9);
      }),
    );
  });

  it("goes by the metric's usual spread where matches are not known, or of one club only", () => {
    const { spread } = theMetric("passes");
    expect(spread).toBeGreaterThan(1.5);
    const usual = about(garwood(200, 360, spread));
    const log = aLog("passes", matches(20, 80), matches(10, 90));
    const { matchBase: _, ...none } = log;
    expect(interval(none, "passes")).toEqual(usual);
    expect(interval(withoutLogOf(1, log), "passes")).toEqual(usual);
    const oneMatch = aLog("passes", matches(50));
    expect(interval(oneMatch, "passes")).toEqual(about(garwood(50, 90, spread)));
  });

  it("of nothing counted goes from zero to Garwood's upper limit", () => {
    expect(interval(aLog("passes", matches(0, 0, 0)), "passes")).toEqual(about(garwood(0, 270, 1)));
    expect(garwood(0, 270, 1)).toEqual({ low: 0, high: expect.closeTo(1.2296, 4) });
  });

  it("is the same of a total, in events; minutes are not needed", () => {
    const log = aLog("passes", matches(20, 80, 10, 90, 50));
    const rate = interval(log, "passes");
    if (typeof rate === "string") throw new Error("expected an interval");
    expect(interval(log, "passes", "total")).toEqual(about({ low: rate.low * 5, high: rate.high * 5 }));
    const unknownMinutes = aDataset([{ stats: { shots: 16 } }]);
    expect(interval(unknownMinutes, "shots", "total")).toEqual(about(garwood(16, 90, 1)));
  });

  it("holds its figure, has some width and is never below zero, whatever the matches", () => {
    const aMatch = fc.record({ minutes: fc.integer({ min: 1, max: 120 }), count: fc.nat(5) });
    const someClubs = fc.array(fc.array(aMatch, { minLength: 1, maxLength: 9 }), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(someClubs, fc.constantFrom<Numbers>("per90", "total", "pct"), (clubs, numbers) => {
        const log = aLog("shots", ...clubs);
        const found = interval(log, "shots", numbers);
        if (typeof found === "string") throw new Error("expected an interval");
        const rows = clubs.map((_, row) => row);
        const value = pooledValue(log, columnsOf(log, theMetric("shots")), rows, numbers);
        expect(found.low).toBeGreaterThanOrEqual(0);
        expect(found.low).toBeLessThanOrEqual(value);
        expect(found.high).toBeGreaterThan(value);
      }),
    );
  });
});

describe("the interval of a rate that came without its count", () => {
  const rate = { passes: { kind: "per90" } } as const;

  it("is that of the nearest whole count where the minutes are known", () => {
    const dataset = aDataset([{ minutes: 900, stats: { passes: 60.04 } }], {}, rate);
    expect(interval(dataset, "passes")).toEqual(about(garwood(600, 900, theMetric("passes").spread)));
  });

  it("holds the rate, also one that no whole count makes", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 99, noNaN: true }), fc.integer({ min: 1, max: 3420 }), (x, m) => {
        const found = interval(aDataset([{ minutes: m, stats: { passes: x } }], {}, rate), "passes");
        if (typeof found === "string") throw new Error("expected an interval");
        expect(found.low).toBeLessThanOrEqual(x);
        expect(found.high).toBeGreaterThanOrEqual(x);
        expect(found.high).toBeGreaterThan(found.low);
      }),
    );
  });

  it("does not exist without minutes: rate-only", () => {
    expect(interval(aDataset([{ stats: { passes: 76.8 } }], {}, rate), "passes")).toBe("rate-only");
  });
});

describe("the interval of a share", () => {
  const passes = (attempted: number, accurate: number) => ({
    stats: { passes: attempted, "passes-accurate": accurate },
  });

  it("is Wilson's, of the clubs' counts together, in total as per 90", () => {
    const dataset = aDataset([passes(30, 20), passes(70, 60)]);
    expect(interval(dataset, "pass-accuracy")).toEqual(wilsonInterval(80, 100));
    expect(interval(dataset, "pass-accuracy", "total")).toEqual(wilsonInterval(80, 100));
  });

  it("does not exist without its counts, or with more successes than attempts", () => {
    const given = { "pass-accuracy": { kind: "share" } } as const;
    const percent = aDataset([{ minutes: 90, stats: { "pass-accuracy": 88 } }], {}, given);
    expect(interval(percent, "pass-accuracy")).toBe("no-counts");
    expect(interval(aDataset([passes(5, 6)]), "pass-accuracy")).toBe("no-counts");
  });
});

describe("what a model makes", () => {
  it("has no interval: it is no number of events", () => {
    expect(interval(aDataset([{ minutes: 900, stats: { xg: 7.31 } }]), "xg")).toBe("modelled");
    expect(interval(aDataset([{ minutes: 900, stats: { xg: 7.31 } }]), "xg", "total")).toBe("modelled");
  });
});
