import { describe, expect, it } from "vitest";
import { columnsOf } from "../../../src/comparison/plainFigure.ts";
import { pooledMinutes, pooledValue } from "../../../src/comparison/pooledValue.ts";
import type { Numbers } from "../../../src/selection/selection.ts";
import { theMetric } from "../aComparison.ts";
import { aDataset, type MetricFacts, type RowFacts } from "../aDataset.ts";

/** All rows together as one number. */
function together(
  id: string,
  rows: readonly RowFacts[],
  { numbers = "per90", kind }: { numbers?: Numbers; kind?: MetricFacts["kind"] } = {},
): number {
  const dataset = aDataset(rows, {}, kind === undefined ? {} : { [id]: { kind } });
  return pooledValue(
    dataset,
    columnsOf(dataset, theMetric(id)),
    rows.map((_, row) => row),
    numbers,
  );
}

const shots = (count: number, minutes?: number): RowFacts => ({
  stats: { shots: count },
  ...(minutes === undefined ? {} : { minutes }),
});
const passes = (attempted: number, accurate?: number): RowFacts => ({
  minutes: 90,
  stats: { passes: attempted, ...(accurate === undefined ? {} : { "passes-accurate": accurate }) },
});

describe("counts pooled", () => {
  it("are summed, then divided by the minutes summed", () => {
    expect(together("shots", [shots(4, 180), shots(2, 360)])).toBe(1);
    expect(together("shots", [shots(4, 180), shots(2, 360)], { numbers: "total" })).toBe(6);
  });

  it("are per 90 where percentiles are asked for", () => {
    expect(together("shots", [shots(4, 180)], { numbers: "pct" })).toBe(2);
  });

  it("are no number when one part was not recorded", () => {
    const rows = [shots(4, 180), { minutes: 90 }];
    expect(together("shots", rows)).toBeNaN();
    expect(together("shots", rows, { numbers: "total" })).toBeNaN();
  });

  it("are no rate, yet a total, where minutes are missing", () => {
    expect(together("shots", [shots(4, 180), shots(2)])).toBeNaN();
    expect(together("shots", [shots(4, 180), shots(2)], { numbers: "total" })).toBe(6);
  });

  it("are no number when nobody recorded the metric at all", () => {
    expect(together("shots", [{ minutes: 90 }])).toBeNaN();
  });
});

describe("rates pooled", () => {
  const kind = "per90";

  it("stand as they are for one row, with minutes or without", () => {
    expect(together("shots", [shots(2.4)], { kind })).toBe(2.4);
    expect(together("shots", [shots(2.4, 90)], { kind })).toBe(2.4);
  });

  it("are weighed by minutes, and no number where one has none", () => {
    expect(together("shots", [shots(3, 900), shots(1, 300)], { kind })).toBe(2.5);
    expect(together("shots", [shots(3, 900), shots(1)], { kind })).toBeNaN();
  });

  it("are no total", () => {
    expect(together("shots", [shots(2.4, 90)], { kind, numbers: "total" })).toBeNaN();
  });
});

describe("shares pooled", () => {
  it("are the numerators over the denominators, whatever the numbers asked for", () => {
    for (const numbers of ["per90", "total", "pct"] as const) {
      expect(together("pass-accuracy", [passes(10, 10), passes(90, 45)], { numbers })).toBe(55);
    }
  });

  it("are no number of nothing attempted, or with a part missing", () => {
    expect(together("pass-accuracy", [passes(0, 0)])).toBeNaN();
    expect(together("pass-accuracy", [passes(10, 9), passes(10)])).toBeNaN();
  });

  it("that came as percentages stand for one row and cannot be pooled over two", () => {
    const row = { minutes: 90, stats: { "pass-accuracy": 88.2 } };
    expect(together("pass-accuracy", [row], { kind: "share" })).toBe(88.2);
    expect(together("pass-accuracy", [row, row], { kind: "share" })).toBeNaN();
  });
});

describe("minutes pooled", () => {
  it("are the sum, and not a number when one club's are missing", () => {
    const dataset = aDataset([{ minutes: 994 }, { minutes: 1260 }, {}]);
    expect(pooledMinutes(dataset, [0, 1])).toBe(2254);
    expect(pooledMinutes(dataset, [0, 2])).toBeNaN();
  });
});
