import { describe, expect, it } from "vitest";
import { cloudScale } from "../../../../src/charts/cloud/cloudScale.ts";
import { whisker, whiskerAcross, whiskerUp, withWhiskers } from "../../../../src/charts/cloud/whisker.ts";

const scale = { start: 0, end: 10, ticks: [] };

describe("an interval on an axis", () => {
  it("is as long as the interval, closed at both ends", () => {
    expect(whisker({ low: 2, high: 6 }, scale, 0, 100)).toEqual({
      from: 20,
      to: 60,
      openFrom: false,
      openTo: false,
    });
    expect(whiskerAcross({ from: 20, to: 60, openFrom: false, openTo: false }, 5, 3)).toBe(
      "M20 5H60M20 2v6M60 2v6",
    );
  });

  it("ends at the axis's end with an arrow where it goes on", () => {
    const cut = whisker({ low: 2, high: 16 }, scale, 0, 100);
    expect([cut.to, cut.openTo]).toEqual([100, true]);
    expect(whiskerAcross(cut, 5, 3)).toBe("M20 5H100M20 2v6M97 2l3 3l-3 3");
  });

  it("stands upright with its lower end below", () => {
    const up = whisker({ low: 2, high: 16 }, scale, 100, 0);
    expect(whiskerUp(up, 50, 4)).toBe("M50 80V0M46 80h8M46 4l4 -4l4 4");
  });
});

describe("an axis with intervals", () => {
  const points = { low: 10, high: 20 };

  it("holds what is near the points", () => {
    expect(withWhiskers(points, [{ low: 8, high: 23 }], false)).toEqual({ low: 8, high: 23 });
  });

  it("is not stretched by a wide one, which then runs off it", () => {
    const extent = withWhiskers(points, [{ low: 1, high: 90 }], false);
    expect(extent).toEqual({ low: 5, high: 25 });
    expect(whisker({ low: 1, high: 90 }, cloudScale(extent, "count", 5), 0, 100)).toMatchObject({
      openFrom: true,
      openTo: true,
    });
  });

  it("holds all of it where no peers would be pressed together", () => {
    expect(withWhiskers(points, [{ low: 1, high: 90 }], true)).toEqual({ low: 1, high: 90 });
  });
});
