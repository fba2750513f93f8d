import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { swarm } from "../../../../src/charts/spread/swarm.ts";

const dots = fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { minLength: 1, maxLength: 60 });

describe("a swarm of dots", () => {
  it("leaves a lone dot in the middle", () => {
    expect([...swarm(Float64Array.of(7), 6, 60).ys]).toEqual([0]);
  });

  it("puts equal values above and below each other, nearest the middle first", () => {
    expect([...swarm(Float64Array.of(5, 5, 5, 5), 6, 60).ys].toSorted((a, b) => a - b)).toEqual([
      -12, -6, 0, 6,
    ]);
  });

  it("keeps dots apart as long as there is height", () => {
    fc.assert(
      fc.property(dots, (values) => {
        const xs = Float64Array.from(values);
        const { ys } = swarm(xs, 6, 1000);
        const gaps = values.flatMap((x, i) =>
          values.slice(0, i).map((other, j) => Math.hypot(x - other, (ys[i] ?? 0) - (ys[j] ?? 0))),
        );
        expect(Math.min(6, ...gaps)).toBeGreaterThanOrEqual(6 - 1e-9);
      }),
    );
  });

  it("never takes more height than it has", () => {
    fc.assert(
      fc.property(dots, fc.integer({ min: 6, max: 40 }), (values, most) => {
        const { ys, height } = swarm(Float64Array.from(values), 6, most);
        expect(height).toBeLessThanOrEqual(most);
        expect(Math.max(...ys.map(Math.abs))).toBeLessThanOrEqual(most / 2);
      }),
    );
  });

  it("is not flattened by one heap of equal values", () => {
    const xs = Float64Array.from([
      ...Array<number>(2).fill(0),
      ...Array.from({ length: 100 }, (_, i) => 10 + i * 7),
    ]);
    const heaped = Float64Array.from([
      ...Array<number>(60).fill(0),
      ...Array.from({ length: 2000 }, (_, i) => 10 + i * 7),
    ]);
    expect(swarm(xs, 6, 60).height).toBe(12);
    const { ys } = swarm(heaped, 6, 60);
    expect(new Set(ys.slice(60))).toEqual(new Set([0]));
    expect(Math.max(...ys)).toBeGreaterThan(20);
  });
});
