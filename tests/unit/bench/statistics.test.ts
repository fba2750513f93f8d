import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantile, ratio, shuffled, summary } from "../../../bench/statistics.mjs";

describe("the figures of a benchmark", () => {
  it("are the middle of the sample and the quarters beside it, in whatever order it was taken", () => {
    expect(summary([9, 1, 5, 3, 7])).toEqual({ median: 5, p25: 3, p75: 7 });
  });

  it("lie between two samples where no sample is in the middle", () => {
    expect(quantile([4, 1, 2, 3], 0.5)).toBe(2.5);
  });

  it("refuse an empty sample", () => {
    expect(() => summary([])).toThrow(RangeError);
  });

  it("are ratios to the yardstick, and none where there is nothing to divide by", () => {
    expect(ratio(3, 2)).toBe(1.5);
    expect(ratio(3, 0)).toBeUndefined();
  });

  it("never leave the range of their sample, and keep their order", () => {
    const sample = fc.array(fc.integer(), { minLength: 1 });
    fc.assert(
      fc.property(sample, (values) => {
        const { p25, median, p75 } = summary(values);
        const inOrder = [Math.min(...values), p25, median, p75, Math.max(...values)];
        expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
      }),
    );
  });
});

it("measures everything once a round, in the order that chance gives", () => {
  const chances = [0.9, 0.1, 0.5];
  expect(shuffled(["a", "b", "c"], () => chances.shift() ?? 0)).toEqual(["b", "c", "a"]);
});
