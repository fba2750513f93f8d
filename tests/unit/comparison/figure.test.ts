import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figure } from "../../../src/comparison/figure.ts";
import type { Numbers } from "../../../src/selection/selection.ts";
import { theMetric } from "../aComparison.ts";
import { aDataset, type MetricFacts, type RowFacts } from "../aDataset.ts";

const passes = theMetric("passes");
const accuracy = theMetric("pass-accuracy");

/** The figure of all rows together. */
function pooled(
  metric: typeof passes,
  rows: readonly RowFacts[],
  metrics: Record<string, MetricFacts> = {},
  numbers: Numbers = "per90",
) {
  const dataset = aDataset(rows, {}, metrics);
  return figure(
    dataset,
    rows.map((_, index) => index),
    metric,
    numbers,
  );
}

const ofPasses = (minutes: number, count: number): RowFacts => ({ minutes, stats: { passes: count } });
const gap = (reason: string) => ({ state: "gap", reason });
const value = (value: unknown): unknown => expect.objectContaining({ state: "value", value });

describe("a count over several clubs", () => {
  it("sums counts and minutes before it divides, as van Dijk's two clubs show", () => {
    const [southampton, liverpool] = [ofPasses(994, 584), ofPasses(1260, 1051)];
    expect(pooled(passes, [southampton])).toEqual(value(expect.closeTo(52.9, 1)));
    expect(pooled(passes, [liverpool])).toEqual(value(expect.closeTo(75.1, 1)));
    expect(pooled(passes, [southampton, liverpool])).toEqual(value(expect.closeTo(65.3, 1)));
  });

  it("is the plain sum in total", () => {
    expect(pooled(passes, [ofPasses(90, 3), ofPasses(45, 4)], {}, "total")).toEqual(value(7));
  });

  it("has no standing before it is set among peers", () => {
    expect(pooled(passes, [ofPasses(90, 3)])).toHaveProperty("standing", undefined);
  });

  it("is a gap, not a smaller sum, when one club did not record it", () => {
    const rows = [ofPasses(90, 3), { minutes: 90, stats: {} }];
    expect(pooled(passes, rows)).toEqual(gap("not-recorded"));
    expect(pooled(passes, rows, {}, "total")).toEqual(gap("not-recorded"));
  });

  it("is zero only when zero was recorded", () => {
    expect(pooled(passes, [ofPasses(90, 0)])).toEqual(value(0));
    expect(pooled(passes, [{ minutes: 90 }])).toEqual(gap("not-recorded"));
  });

  it("lies between the clubs' own rates and does not depend on their order", () => {
    const aClub = fc
      .tuple(fc.integer({ min: 1, max: 4000 }), fc.integer({ min: 0, max: 4000 }))
      .map(([m, x]) => ofPasses(m, x));
    fc.assert(
      fc.property(fc.array(aClub, { minLength: 1, maxLength: 4 }), (rows) => {
        const valueOf = (some: readonly RowFacts[]) => {
          const made = pooled(passes, some);
          return made.state === "value" ? made.value : Number.NaN;
        };
        const rates = rows.map((row) => valueOf([row]));
        const together = valueOf(rows);
        expect(together).toBeGreaterThanOrEqual(Math.min(...rates) - 1e-9);
        expect(together).toBeLessThanOrEqual(Math.max(...rates) + 1e-9);
        expect(valueOf(rows.toReversed())).toBe(together);
      }),
    );
  });
});

describe("a rate that came without its count", () => {
  const rate = { passes: { kind: "per90" } } as const;

  it("is drawn as reported when there is one row", () => {
    expect(pooled(passes, [{ stats: { passes: 76.8 } }], rate)).toEqual(value(76.8));
  });

  it("has no total", () => {
    expect(pooled(passes, [{ stats: { passes: 76.8 } }], rate, "total")).toEqual(gap("rate-only"));
  });

  it("is weighed by minutes over two clubs", () => {
    const rows = [
      { minutes: 900, stats: { passes: 60 } },
      { minutes: 300, stats: { passes: 20 } },
    ];
    expect(pooled(passes, rows, rate)).toEqual(value(50));
  });

  it("cannot be pooled over two clubs without minutes", () => {
    const rows = [{ stats: { passes: 60 } }, { stats: { passes: 20 } }];
    expect(pooled(passes, rows, rate)).toEqual(gap("clubs-not-poolable"));
    expect(pooled(passes, [{ minutes: 90, stats: { passes: 60 } }, { stats: { passes: 2 } }], rate)).toEqual(
      gap("clubs-not-poolable"),
    );
  });

  it("is a gap where a club has none", () => {
    expect(pooled(passes, [{ minutes: 90, stats: { passes: 60 } }, { minutes: 90 }], rate)).toEqual(
      gap("not-recorded"),
    );
  });
});

describe("a share", () => {
  const attempts = (passes: number, accurate: number): RowFacts => ({
    minutes: 90,
    stats: { passes, "passes-accurate": accurate },
  });

  it("sums numerators and denominators, and never averages", () => {
    expect(pooled(accuracy, [attempts(10, 10), attempts(90, 45)])).toEqual(value(55));
  });

  it("is the same in total and per 90: it is never divided by minutes", () => {
    const rows = [attempts(10, 9)];
    expect(pooled(accuracy, rows, {}, "total")).toEqual(pooled(accuracy, rows));
  });

  it("of nothing attempted is a gap, not zero", () => {
    expect(pooled(accuracy, [attempts(0, 0)])).toEqual(gap("no-attempts"));
  });

  it("is a gap when a club recorded one of its counts only", () => {
    expect(pooled(accuracy, [attempts(10, 9), { minutes: 90, stats: { passes: 5 } }])).toEqual(
      gap("not-recorded"),
    );
  });

  it("is read as it stands where the source gives the percentage and not the counts", () => {
    const given = { "pass-accuracy": { kind: "share" } } as const;
    const row = { stats: { "pass-accuracy": 88.2 } };
    expect(pooled(accuracy, [row], given)).toEqual(value(88.2));
    expect(pooled(accuracy, [row, row], given)).toEqual(gap("clubs-not-poolable"));
    expect(pooled(accuracy, [{}], given)).toEqual(gap("not-recorded"));
  });

  it("is not made of rates, which are rounded", () => {
    const rates = { passes: { kind: "per90" }, "passes-accurate": { kind: "per90" } } as const;
    expect(pooled(accuracy, [attempts(10, 9)], rates)).toEqual(gap("not-recorded"));
  });
});
