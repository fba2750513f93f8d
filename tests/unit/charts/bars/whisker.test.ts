import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BarMark } from "../../../../src/charts/bars/barMark.ts";
import { BARS_TYPE } from "../../../../src/charts/bars/barsType.ts";
import type { BarsLayout, PanelLayout } from "../../../../src/charts/bars/layout.ts";
import { textWidth } from "../../../../src/charts/text/textWidth.ts";
import type { Comparison } from "../../../../src/comparison/comparison.ts";
import type { Numbers } from "../../../../src/selection/selection.ts";
import { aComparison, aFound, peersWith } from "../../aComparison.ts";
import { layout } from "./aLayout.ts";
import { aMetricOf, measured, onPasses, withIntervals } from "./aMeasured.ts";

const WIDTHS = [240, 320, 640, 1000];

/** Each bar that has an interval, with its panel. */
function whiskers({ panels }: BarsLayout) {
  return panels.flatMap((panel) =>
    panel.bars.flatMap((mark) => {
      const bar = panel.panel.bars[mark.slot];
      if (bar?.state !== "drawn" || bar.interval === undefined) return [];
      return [{ panel, mark, interval: bar.interval, label: bar.label }];
    }),
  );
}

/** From where to where the printed value runs. */
function extent({ value, bar }: BarMark, { title }: PanelLayout): readonly [number, number] {
  const size = title === undefined ? BARS_TYPE.value : BARS_TYPE.smallValue;
  const width = textWidth(value.text, size, bar !== undefined);
  return value.inside ? [value.x - width, value.x] : [value.x, value.x + width];
}

const aShare = fc.nat(1000).map((thousandths) => thousandths / 1000);

/** Players on metrics: rates or totals of a season, each with an interval around it, now narrow, now wide. */
const someFigures: fc.Arbitrary<Comparison> = fc
  .record({
    metrics: fc.uniqueArray(fc.constantFrom("goals", "passes", "pass-accuracy", "touches"), { minLength: 1 }),
    figures: fc.array(
      fc.record({
        share: aShare,
        below: aShare,
        above: aShare,
      }),
      { minLength: 1, maxLength: 6 },
    ),
    most: fc.constantFrom<[number, Numbers]>([0.5, "per90"], [3, "per90"], [140, "per90"], [4000, "total"]),
    name: fc.constantFrom("Ings", "van Dijk", "Wolfeschlegelsteinhausenbergerdorff"),
    median: fc.option(aShare),
  })
  .map(({ metrics, figures, most: [largest, numbers], name, median }) =>
    aComparison(
      figures.map((_, slot) => aFound({ shortName: `${name} ${slot}` })),
      metrics.map((id) => {
        const most = id === "pass-accuracy" ? 100 : largest;
        return aMetricOf(
          id,
          figures.map(({ share, below, above }) => {
            const value = numbers === "total" ? Math.round(share * most) : share * most;
            return measured(value, value * (1 - below), value + (most - value) * above);
          }),
          median === null ? {} : { peers: peersWith(median * most) },
        );
      }),
      { numbers },
    ),
  );

const aWidth = fc.integer({ min: 240, max: 1000 });

describe("a whisker", () => {
  it("runs from its interval's low end to its high end on the bar's own axis, exactly", () => {
    for (const width of WIDTHS) {
      const drawn = whiskers(layout(withIntervals(), width));
      expect(drawn).toHaveLength(8);
      for (const { panel, mark, interval } of drawn) {
        const { axis, end } = panel;
        expect(mark.whisker?.x).toBeCloseTo(axis.x + (axis.width * interval.low) / end, 9);
        expect(mark.whisker?.width).toBeCloseTo((axis.width * (interval.high - interval.low)) / end, 9);
        expect(mark.whisker?.y).toBe(mark.track.y + mark.track.height / 2);
      }
    }
  });

  it("crosses the end of its bar and stays on the track", () => {
    fc.assert(
      fc.property(someFigures, aWidth, (comparison, width) => {
        for (const { mark } of whiskers(layout(comparison, width))) {
          const { bar, whisker, track } = mark;
          if (bar === undefined || whisker === undefined) throw new Error("expected a bar with a whisker");
          expect(whisker.x).toBeGreaterThanOrEqual(track.x);
          expect(whisker.x).toBeLessThanOrEqual(bar.x + bar.width + 1e-6);
          expect(whisker.x + whisker.width).toBeGreaterThanOrEqual(bar.x + bar.width - 1e-6);
          expect(whisker.x + whisker.width).toBeLessThanOrEqual(track.x + track.width + 1e-6);
        }
      }),
    );
  });

  it("is not drawn where there is no interval, nor on a percentile", () => {
    const [passes] = layout(withIntervals(), 640).panels;
    expect(passes?.bars.map(({ whisker }) => whisker === undefined)).toEqual([false, false, true]);
    expect(layout(withIntervals("pct"), 640).panels.flatMap(({ bars }) => bars)).not.toContainEqual(
      expect.objectContaining({ whisker: expect.anything() }),
    );
  });

  it("never touches the printed value, which is whole and on its track", () => {
    fc.assert(
      fc.property(someFigures, aWidth, (comparison, width) => {
        for (const { panel, mark, label } of whiskers(layout(comparison, width))) {
          const [from, to] = extent(mark, panel);
          const { whisker, track } = mark;
          if (whisker === undefined) throw new Error("expected a whisker");
          expect(to < whisker.x || from > whisker.x + whisker.width).toBe(true);
          expect(mark.value.text).toBe(label);
          expect(from).toBeGreaterThanOrEqual(track.x);
          expect(to).toBeLessThanOrEqual(track.x + track.width + 0.01);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("a value that a longer axis moves out of its bar", () => {
  it("is given room after its whisker, and printed whole", () => {
    const comparison = aComparison(
      [aFound({ shortName: "Wolfeschlegelstein" }), aFound({ shortName: "Sané" })],
      ["pass-accuracy", "shots"].map((id) => aMetricOf(id, [measured(21, 2, 59), measured(47, 39, 70)])),
    );
    const { panels } = layout(comparison, 240);
    expect(panels.map(({ bars }) => bars.map(({ value }) => value.text))).toEqual([
      ["21.0%", "47.0%"],
      ["21.00", "47.00"],
    ]);
  });
});

describe("the peers' median", () => {
  it("is a line at its own place on the axis, across all bars", () => {
    for (const width of WIDTHS) {
      const [passes, , , recoveries] = layout(withIntervals(), width).panels;
      if (passes === undefined) throw new Error("expected a panel");
      const { axis, end, median } = passes;
      expect(median?.x).toBeCloseTo(axis.x + (axis.width * 52.9) / end, 9);
      expect(median?.label.text).toBe("Peer median 52.9");
      expect(recoveries?.median).toBeUndefined();
    }
  });

  it("is named below the axis and within it, clear of the ticks, inside the panel", () => {
    fc.assert(
      fc.property(someFigures, aWidth, (comparison, width) => {
        for (const { median, axis, ticks, place } of layout(comparison, width).panels) {
          if (median === undefined) continue;
          const half = textWidth(median.label.text, BARS_TYPE.tick) / 2;
          expect(median.label.x - half).toBeGreaterThanOrEqual(axis.x - 0.01);
          expect(median.label.x + half).toBeLessThanOrEqual(axis.x + axis.width + 0.01);
          expect(median.x).toBeGreaterThanOrEqual(axis.x);
          expect(median.x).toBeLessThanOrEqual(axis.x + axis.width + 0.01);
          expect(ticks.every(({ y }) => y + BARS_TYPE.tick <= median.label.y + 1)).toBe(true);
          expect(median.label.y).toBeLessThanOrEqual(place.height);
        }
      }),
    );
  });

  it("keeps all panels alike, with a median or without", () => {
    const heights = new Set(layout(withIntervals(), 640).panels.map(({ place }) => place.height));
    expect(heights.size).toBe(1);
  });
});

describe("an axis with whiskers", () => {
  it("still begins at zero and holds the largest end", () => {
    fc.assert(
      fc.property(someFigures, aWidth, (comparison, width) => {
        for (const { end, panel, ticks } of layout(comparison, width).panels) {
          expect(end).toBeGreaterThanOrEqual(panel.largest);
          expect(ticks[0]?.text).toMatch(/^0%?$/);
        }
      }),
    );
  });

  it("of percentiles ends at 100, whatever stands on it", () => {
    for (const width of WIDTHS) {
      const { panels } = layout(withIntervals("pct"), width);
      expect(panels.map(({ end }) => end)).toEqual([100, 100, 100, 100]);
    }
  });
});

describe("two columns", () => {
  const columns = (shortName: string, width: number) => {
    const named = {
      ...withIntervals(),
      players: [1, 2, 3].map((n) => aFound({ shortName: `${shortName} ${n}` })),
    };
    return new Set(layout(named, width).panels.map(({ place }) => place.x)).size;
  };

  it("are made only where every name fits beside its bars", () => {
    expect(columns("Ings", 640)).toBe(2);
    expect(columns("Wolfeschlegelsteinhausen", 640)).toBe(1);
    expect(columns("De Bruyne", 1000)).toBe(2);
    expect(columns("Ings", 580)).toBe(1);
  });

  it("are not made of one metric", () => {
    expect(layout(onPasses(), 1000).panels.map(({ place }) => place.width)).toEqual([1000]);
  });
});
