import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BARS_TYPE } from "../../../../src/charts/bars/barsType.ts";
import { barsLayout, type BarsLayout, type PanelLayout } from "../../../../src/charts/bars/layout.ts";
import { barsModel } from "../../../../src/charts/bars/model.ts";
import { textWidth } from "../../../../src/charts/text/textWidth.ts";
import type { Comparison, GapReason } from "../../../../src/comparison/comparison.ts";
import { aComparison, aFound, aMetric, aMissing, found, opening, words } from "../../aComparison.ts";

const METRIC_IDS = [
  "goals", "shots", "assists", "passes", "pass-accuracy", "touches", "crosses", "take-ons",
  "fouls", "saves", "aerials", "offsides", "recoveries", "clearances", "smart-passes", "long-passes",
] as const; // prettier-ignore

const layout = (comparison: Comparison, width: number, maxHeight?: number) =>
  barsLayout(barsModel(comparison, words), { width, ...(maxHeight === undefined ? {} : { maxHeight }) });

/** As many players on as many metrics, all with the same figure. */
function ofSize(players: number, metrics: number, figure: number | GapReason = 12.34): Comparison {
  const names = ["van Dijk", "Jones", "Bastoni", "Kane", "Sané", "De Bruyne"].slice(0, players);
  return aComparison(
    found(...names),
    METRIC_IDS.slice(0, metrics).map((id) => aMetric(id, Array(players).fill(figure))),
  );
}

interface Extent {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const from = (text: string, x: number, width: number): Extent => ({ text, from: x, to: x + width });

/** Where a tick's text runs: the first begins at its mark, the last ends there. */
function tickExtent({ ticks }: PanelLayout, index: number): Extent {
  const { text, x } = ticks[index] ?? { text: "", x: 0 };
  const width = textWidth(text, BARS_TYPE.tick);
  const share = index === 0 ? 0 : index === ticks.length - 1 ? 1 : 0.5;
  return from(text, x - share * width, width);
}

/** Where every text of a panel runs, from the chart's left edge. */
function extents(panel: PanelLayout): readonly Extent[] {
  const { title, bars, ticks, place } = panel;
  const roomy = title === undefined;
  const size = roomy ? BARS_TYPE.name : BARS_TYPE.smallName;
  const marks = bars.flatMap(({ name, club, value, bar }) => {
    const width = textWidth(value.text, size, bar !== undefined);
    return [
      from(name.text, name.x, textWidth(name.text, size, true)),
      ...(club ? [from(club.text, club.x, textWidth(club.text, BARS_TYPE.club))] : []),
      from(value.text, value.inside ? value.x - width : value.x, width),
    ];
  });
  return [
    ...(title ? [from(title.text, title.x, textWidth(title.text, BARS_TYPE.title, true))] : []),
    ...marks,
    ...ticks.map((_, index) => tickExtent(panel, index)),
  ].map((extent) => ({ ...extent, from: extent.from + place.x, to: extent.to + place.x }));
}

const outside = ({ panels, width }: BarsLayout) =>
  panels.flatMap(extents).filter((extent) => extent.from < -0.01 || extent.to > width + 0.01);

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

  it("leaves the shape out where the figure would cover it", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1e9, noNaN: true }),
        fc.integer({ min: 320, max: 700 }),
        (value, width) => {
          for (const { bars } of layout(ofSize(2, 4, value), width).panels) {
            for (const { shape, value: printed } of bars) {
              if (shape === undefined || !printed.inside) continue;
              const begins = printed.x - textWidth(printed.text, BARS_TYPE.smallValue, true);
              expect(begins).toBeGreaterThan(shape.x + 10);
            }
          }
        },
      ),
    );
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

  it("never has two marks that touch", () => {
    const aValue = fc.double({ min: 0.001, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(
        aValue,
        fc.integer({ min: 320, max: 1200 }),
        fc.constantFrom(1, 4),
        (value, width, metrics) => {
          for (const panel of layout(ofSize(2, metrics, value), width).panels) {
            const marks = panel.ticks.map((_, index) => tickExtent(panel, index));
            marks.slice(1).forEach((mark, index) => {
              expect(mark.from).toBeGreaterThan(marks[index]?.to ?? 0);
            });
          }
        },
      ),
    );
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

describe("every text", () => {
  it("lies within the chart at 320 to 1200 px, whatever the names and figures", () => {
    const aName = fc.oneof(
      fc.constantFrom("van Dijk", "Wolfeschlegelsteinhausenbergerdorff", "遠藤航", "MMMMMMMMMMMM", "I"),
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
    );
    const aFigure = fc.oneof(
      fc.double({ min: 0, max: 100, noNaN: true }),
      fc.double({ min: 0, max: 1e12, noNaN: true }),
      fc.constantFrom<GapReason>("no-player", "not-recorded", "clubs-not-poolable", "rate-only"),
    );
    const aSlot = fc.record({ shortName: aName, club: aName, figure: aFigure });
    fc.assert(
      fc.property(
        fc.array(aSlot, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 320, max: 1200 }),
        (slots, metrics, width) => {
          const comparison = aComparison(
            slots.map(({ shortName, club }) => aFound({ shortName, name: shortName, club })),
            METRIC_IDS.slice(0, metrics).map((id) =>
              aMetric(
                id,
                slots.map(({ figure }) => figure),
              ),
            ),
          );
          expect(outside(layout(comparison, width))).toEqual([]);
        },
      ),
    );
  });

  it("of a figure is printed whole, however long the other bars are", () => {
    for (const width of [282, 320, 640]) {
      for (const metrics of [1, 2, 4]) {
        for (const value of [0, 0.01, 30, 50, 60, 99.9, 100]) {
          const comparison = aComparison(
            found("van Dijk", "Jones"),
            METRIC_IDS.slice(0, metrics).map((id) => aMetric(id, [value, 100])),
          );
          const { panels } = layout(comparison, width);
          expect(panels.flatMap(({ bars }) => bars.map((bar) => bar.value.text))).toEqual(
            panels.flatMap(({ panel }) => panel.bars.map(({ label }) => label)),
          );
        }
      }
    }
  });
});
