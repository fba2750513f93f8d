import { expect, it } from "vitest";
import { dotsPath } from "../../../../src/charts/cloud/dotsPath.ts";

it("draws any number of dots as one path, to a tenth of a pixel", () => {
  expect(dotsPath([1, 2.345], Float64Array.of(3, 4.06), new Set())).toBe("M1 3h0M2.3 4.1h0");
  expect(dotsPath([], [], new Set())).toBe("");
});

it("leaves out who has a mark of his own", () => {
  expect(dotsPath([1, 2, 3], [1, 2, 3], new Set([1]))).toBe("M1 1h0M3 3h0");
});
