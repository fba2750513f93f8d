import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stack } from "../../../../src/charts/mark/stack.ts";

describe("points on one line", () => {
  it("stay on it where they do not touch", () => {
    expect(stack([0, 50, 12, 100], 12)).toEqual([0, 0, 0, 0]);
  });

  it("that coincide stand above each other, about the line", () => {
    expect(stack([30, 30], 12)).toEqual([-0.5, 0.5]);
    expect(stack([30, 30, 30], 12)).toEqual([-1, 0, 1]);
  });

  it("never cover each other, wherever they are", () => {
    const aLine = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 6 });
    fc.assert(
      fc.property(aLine, (xs) => {
        const lanes = stack(xs, 12);
        const covered = xs.flatMap((x, i) =>
          xs.slice(0, i).filter((other, j) => Math.abs(x - other) < 12 && lanes[i] === lanes[j]),
        );
        expect(covered).toEqual([]);
      }),
    );
  });
});
