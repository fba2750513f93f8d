import { describe, expect, it } from "vitest";
import { BARS_TYPE } from "../../../../src/charts/bars/barsType.ts";
import { textWidth } from "../../../../src/charts/text/textWidth.ts";
import { aComparison, aFound, aMetric, aMissing, found, opening } from "../../aComparison.ts";
import { layout, ofSize } from "./aLayout.ts";

describe("a bar", () => {
  it("begins at zero and is as wide as its value's part of the axis, exactly", () => {
    for (const width of [320, 640, 1200]) {
      for (const { bars, axis, end, panel } of layout(opening, width).panels) {
        bars.forEach(({ bar, track }, slot) => {
          const drawn = panel.bars[slot];
          const value = drawn?.state === "drawn" ? drawn.value : Number.NaN;
          expect(bar).toEqual({ ...track, width: (axis.width * value) / end });
          expect(track).toMatchObject({ x: axis.x, width: axis.width });
        });
      }
    }
  });

  it("of zero has no width, and its figure stands after it", () => {
    const [panel] = layout(aComparison(found("Kane", "Sané"), [aMetric("goals", [0, 1])]), 640).panels;
    expect(panel?.bars[0]?.bar?.width).toBe(0);
    expect(panel?.bars[0]?.value).toMatchObject({ text: "0.00", inside: false });
  });

  it("is never of negative width", () => {
    const [panel] = layout(aComparison(found("Kane", "Sané"), [aMetric("goals", [-2, 1])]), 640).panels;
    expect(panel?.bars[0]?.bar?.width).toBe(0);
  });

  it("that is missing keeps its place and says why", () => {
    const comparison = aComparison(
      [...found("Kane"), aMissing("Nobody"), ...found("Sané")],
      [aMetric("goals", [1, "no-player", 0.5])],
    );
    const [panel] = layout(comparison, 640).panels;
    expect(panel?.bars.map(({ bar }) => bar === undefined)).toEqual([false, true, false]);
    expect(panel?.bars[1]).toMatchObject({
      slot: 1,
      name: { text: "Nobody" },
      club: undefined,
      value: { text: "not in this data", inside: false },
    });
    const tops = panel?.bars.map(({ track }) => track.y) ?? [];
    expect((tops[2] ?? 0) - (tops[1] ?? 0)).toBe((tops[1] ?? 0) - (tops[0] ?? 0));
  });

  it("holds the slot's shape where it is long enough beside its figure", () => {
    const [panel] = layout(aComparison(found("Kane", "Sané"), [aMetric("goals", [1, 0.01])]), 640).panels;
    expect(panel?.bars[0]?.shape).toBeDefined();
    expect(panel?.bars[1]?.shape).toBeUndefined();
  });
});

describe("the axis", () => {
  it("ends at the end of the tracks, where its last tick stands", () => {
    for (const { axis, ticks } of layout(opening, 640).panels) {
      expect(ticks.at(-1)?.x).toBeCloseTo(axis.x + axis.width, 9);
      expect(ticks.map(({ text }) => text)).toEqual(["0", "20", "40", "60", "80"]);
    }
  });

  it("of a share is marked in percent", () => {
    const [panel] = layout(aComparison(found("Kane"), [aMetric("pass-accuracy", [91])]), 640).panels;
    expect(panel?.ticks.at(-1)?.text).toBe("100%");
  });

  it("is as long as there is nothing to draw as it is otherwise", () => {
    const [panel] = layout(ofSize(2, 1, "not-recorded"), 640).panels;
    expect(panel?.ticks.map(({ text }) => text)).toEqual(["0", "1"]);
  });
});

describe("the panels", () => {
  it("are titled where there is more than one, else the name is above the chart", () => {
    expect(layout(ofSize(2, 1), 640).panels[0]?.title).toBeUndefined();
    expect(layout(ofSize(2, 2), 640).panels[0]?.title?.text).toBe("Goals per 90");
  });

  it("stand in two columns from three metrics on, where there is room", () => {
    const lefts = (metrics: number, width: number) =>
      new Set(layout(ofSize(2, metrics), width).panels.map(({ place }) => place.x)).size;
    expect(lefts(3, 640)).toBe(2);
    expect(lefts(2, 640)).toBe(1);
    expect(lefts(3, 500)).toBe(1);
  });

  it("do not overlap and fill the chart's height and no more", () => {
    for (const width of [320, 640, 1200]) {
      for (const metrics of [1, 2, 3, 16]) {
        const { panels, height } = layout(ofSize(6, metrics), width);
        const bottoms = panels.map(({ place }) => place.y + place.height);
        expect(Math.max(...bottoms)).toBe(height);
        for (const { place } of panels) {
          const below = panels.filter((other) => other.place.x === place.x && other.place.y > place.y);
          expect(below.every((other) => other.place.y >= place.y + place.height)).toBe(true);
        }
      }
    }
  });

  it("hold their bars, axis and ticks", () => {
    for (const width of [320, 640]) {
      for (const { place, bars, axis, ticks } of layout(ofSize(6, 2), width).panels) {
        expect(bars.every(({ track }) => track.y >= 0 && track.y + track.height <= axis.y)).toBe(true);
        expect(ticks.every(({ y }) => y > axis.y && y <= place.height)).toBe(true);
      }
    }
  });

  it("that do not fit are left out and counted", () => {
    const all = layout(ofSize(6, 16), 640);
    expect(all).toMatchObject({ left: 0, panels: { length: 16 } });
    const some = layout(ofSize(6, 16), 640, 800);
    expect(some.height).toBeLessThanOrEqual(800);
    expect(some.left).toBeGreaterThan(0);
    expect(some.panels.length + some.left).toBe(16);
    expect(layout(ofSize(6, 16), 640, all.height).left).toBe(0);
  });

  it("are one row at least, however little room there is", () => {
    expect(layout(ofSize(6, 16), 320, 10)).toMatchObject({ panels: { length: 1 }, left: 15 });
  });

  it("are none of nobody", () => {
    expect(layout(aComparison([], [aMetric("goals", [])]), 640)).toMatchObject({ height: 0, panels: [] });
  });
});

describe("a name", () => {
  it("stands above its bar on a narrow screen, beside it on a wide one", () => {
    const at = (width: number) => layout(opening, width).panels[0]?.bars[0];
    expect(at(320)?.track.x).toBe(0);
    expect(at(320)?.name.y).toBeLessThan(at(320)?.track.y ?? 0);
    expect(at(640)?.track.x).toBeGreaterThan(textWidth("Van Dijk", BARS_TYPE.name, true));
  });

  it("too long for its room is cut, and its club left out rather than drawn over the edge", () => {
    const long = aFound({
      shortName: "Wolfeschlegelsteinhausenbergerdorff Wolfeschlegelstein",
      club: "Milton Keynes Dons",
    });
    const mark = layout(aComparison([long], [aMetric("goals", [1])]), 320).panels[0]?.bars[0];
    expect(mark?.name.text).toMatch(/…$/);
    expect(mark?.club).toBeUndefined();
  });
});
