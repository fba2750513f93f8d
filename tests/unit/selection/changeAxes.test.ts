import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MetricId } from "../../../src/domain/ids.ts";
import { withAxesSwapped, withAxis } from "../../../src/selection/changeAxes.ts";
import { parseSelection } from "../../../src/selection/parseSelection.ts";
import { formatSelection } from "../../../src/selection/formatSelection.ts";

const METRICS = ["passes", "fouls", "shots"].map((id) => id as MetricId);
const [passes, fouls, shots] = METRICS;
const { selection } = parseSelection("p=a_eng1-2017&m=passes.fouls.shots&c=scatter");
const now = { x: passes, y: fouls };

describe("another metric on an axis", () => {
  it("is in the link, and the other axis stays", () => {
    expect(formatSelection(withAxis(selection, now, "x", "shots" as MetricId))).toMatch(/&x=shots$/);
    expect(formatSelection(withAxis(selection, now, "y", "shots" as MetricId))).toMatch(/&y=shots$/);
  });

  it("changes places with the metric of the other axis, so that there are always two", () => {
    const anAxis = fc.constantFrom("x" as const, "y" as const);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(METRICS, { minLength: 2 }),
        anAxis,
        fc.constantFrom(...METRICS),
        ([x, y], axis, metric) => {
          const next = withAxis(selection, { x, y }, axis, metric);
          expect(next[axis]).toBe(metric);
          expect(next.x).not.toBe(next.y);
        },
      ),
    );
  });

  it("is all there is where the other axis has none", () => {
    const { x, y } = withAxis(selection, { x: undefined, y: undefined }, "y", "shots" as MetricId);
    expect([x, y]).toEqual([undefined, "shots"]);
  });
});

describe("swapped axes", () => {
  it("are as before when swapped twice", () => {
    const once = withAxesSwapped(selection, { x: passes, y: shots });
    expect([once.x, once.y]).toEqual([shots, passes]);
    const twice = withAxesSwapped(once, { x: once.x, y: once.y });
    expect([twice.x, twice.y]).toEqual([passes, shots]);
  });
});
