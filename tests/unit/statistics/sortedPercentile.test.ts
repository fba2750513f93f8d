import fc from "fast-check";
import { expect, it } from "vitest";
import { percentile } from "../../../src/statistics/percentile.ts";
import { sortedPercentile } from "../../../src/statistics/sortedPercentile.ts";

it("gives what counting one by one gives, ties and outsiders included", () => {
  const numbers = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 40 });
  const directions = fc.constantFrom("higher" as const, "lower" as const, "neutral" as const);
  fc.assert(
    fc.property(numbers, fc.integer({ min: -7, max: 7 }), directions, (peers, value, direction) => {
      const sorted = Float64Array.from(peers).sort();
      expect(sortedPercentile(value, sorted, direction)).toBeCloseTo(percentile(value, peers, direction), 9);
    }),
  );
});
