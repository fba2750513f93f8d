import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BARS_TYPE } from "../../../../src/charts/bars/barsType.ts";
import type { BarsLayout, PanelLayout } from "../../../../src/charts/bars/layout.ts";
import { textWidth } from "../../../../src/charts/text/textWidth.ts";
import type { GapReason } from "../../../../src/comparison/comparison.ts";
import { aComparison, aFound, aMetric, found } from "../../aComparison.ts";
import { layout, METRIC_IDS, ofSize } from "./aLayout.ts";

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

describe("the marks of an axis", () => {
  it("never touch", () => {
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

describe("a slot's shape", () => {
  it("is never covered by the figure printed on the bar", () => {
    const aValue = fc.double({ min: 1, max: 1e8, noNaN: true });
    const aWidth = fc.integer({ min: 320, max: 700 });
    fc.assert(
      fc.property(aValue, fc.double({ min: 1, max: 4, noNaN: true }), aWidth, (value, times, width) => {
        const metrics = METRIC_IDS.slice(0, 2).map((id) => aMetric(id, [value, value * times]));
        for (const { bars } of layout(aComparison(found("Kane", "Sané"), metrics), width).panels) {
          const covered = bars.filter(({ shape, value: { text, x, inside } }) => {
            const begins = x - textWidth(text, BARS_TYPE.smallValue, true);
            return shape !== undefined && inside && begins < shape.x + 10;
          });
          expect(covered).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });
});
