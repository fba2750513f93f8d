import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { radarArea } from "../../../src/statistics/radarArea.ts";
import { radarAreaSwing } from "../../../src/statistics/radarAreaSwing.ts";
import { oracle } from "./oracle.ts";

interface Bruno {
  readonly exp: readonly number[];
}
interface AreaOrder {
  readonly swing_percent: number;
}

function orders(radii: readonly number[]): readonly (readonly number[])[] {
  if (radii.length < 2) return [radii];
  return radii.flatMap((one, i) => orders(radii.toSpliced(i, 1)).map((rest) => [one, ...rest]));
}

describe("the swing of a radar's area", () => {
  it("is that of the best and the worst of all orders", () => {
    const someRadii = fc.array(fc.double({ min: 0.2, max: 1, noNaN: true }), { minLength: 3, maxLength: 6 });
    fc.assert(
      fc.property(someRadii, (radii) => {
        const areas = orders(radii).map(radarArea);
        const swing = 100 * (Math.max(...areas) / Math.min(...areas) - 1);
        expect(radarAreaSwing(radii)).toBeCloseTo(swing, 6);
      }),
      { numRuns: 30 },
    );
  });

  it("is at least the published one for the published radar", () => {
    const [bruno] = oracle<Bruno>("radar_scaling");
    const [published] = oracle<AreaOrder>("radar_area_order");
    const radii = bruno?.exp.map((position) => 1 + 4 * position) ?? [];
    expect(radarAreaSwing(radii)).toBeGreaterThan((published?.swing_percent ?? NaN) - 0.5);
  });

  it("is nothing where every radius is the same, and of three axes, whose order makes no difference", () => {
    expect(radarAreaSwing([0.7, 0.7, 0.7, 0.7])).toBeCloseTo(0, 9);
    expect(radarAreaSwing([0.2, 0.5, 1])).toBeCloseTo(0, 9);
  });
});
