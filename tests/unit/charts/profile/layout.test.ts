import { describe, expect, it } from "vitest";
import { profileLayout, type ProfileLayout } from "../../../../src/charts/profile/layout.ts";
import { profileModel } from "../../../../src/charts/profile/model.ts";
import type { Comparison } from "../../../../src/comparison/comparison.ts";
import { profileMessages } from "../../../../src/messages/profileMessages.ts";
import { createWords } from "../../../../src/messages/words.ts";
import { found, words } from "../../aComparison.ts";
import { among, hard, plain, stood } from "../aStood.ts";
import { outside, overlaps } from "../extents.ts";

const own = createWords("en-GB", profileMessages);
const WIDTHS = [240, 282, 320, 440, 560, 640, 700, 820, 1000];

function layout(comparison: Comparison, width: number, maxHeight = Infinity): ProfileLayout {
  return profileLayout(profileModel(comparison, words, own), { width, maxHeight });
}
const texts = ({ lines, heads, rows }: ProfileLayout) => [
  ...lines,
  ...heads.flatMap((head) => head.lines),
  ...rows.flatMap((row) => row.lines),
];

describe.each(WIDTHS)("at %i px every text of a profile", (width) => {
  it("lies within the picture", () => {
    for (const comparison of [hard, plain]) {
      const laid = layout(comparison, width);
      expect(outside(texts(laid), laid)).toEqual([]);
    }
  });

  it("lies on no other", () => {
    for (const comparison of [hard, plain]) expect(overlaps(texts(layout(comparison, width)))).toEqual([]);
  });
});

describe("a dot", () => {
  it("stands at its percentile on an axis from 0 to 100, whatever the unit", () => {
    const comparison = among(found("Kane"), [stood("shots", [25]), stood("fouls", [25])]);
    const { rows, axis } = layout(comparison, 640);
    const percents = rows.map(({ dots }) => (100 * ((dots[0]?.x ?? 0) - axis.x)) / axis.width);
    expect(percents[0]).toBeCloseTo(25, 9);
    expect(percents[1]).toBeCloseTo(75, 9);
  });

  it("stays visible where another stands", () => {
    const comparison = among(found("Kane", "Salah", "Mané"), [stood("shots", [60, 60, 60])]);
    for (const width of WIDTHS) {
      const [row] = layout(comparison, width).rows;
      const dots = row?.dots ?? [];
      expect(new Set(dots.map(({ x }) => x)).size).toBe(1);
      expect(dots.slice(1).map(({ y }, index) => y - (dots[index]?.y ?? 0))).toEqual([9, 9]);
    }
  });

  it("stands within its own row, however many coincide", () => {
    const names = ["A", "B", "C", "D", "E", "F"];
    const comparison = among(found(...names), [stood("shots", [60, 60, 60, 60, 60, 60])]);
    for (const width of WIDTHS) {
      for (const { dots, y, height } of layout(comparison, width).rows) {
        expect(Math.min(...dots.map((dot) => dot.y))).toBeGreaterThan(y + 4);
        expect(Math.max(...dots.map((dot) => dot.y))).toBeLessThan(y + height - 4);
      }
    }
  });
});

describe("values", () => {
  it("stand in a column a player where there is room, and below the axis where not", () => {
    expect(layout(plain, 640).rows.every(({ keys }) => keys.length === 0)).toBe(true);
    expect(layout(plain, 320).rows.map(({ keys }) => keys.length)).toEqual([2, 2, 2, 2]);
  });
});

describe("too little height", () => {
  it("drops whole rows from the end and counts them", () => {
    const whole = layout(hard, 640);
    const cut = layout(hard, 640, 500);
    expect(whole.left).toBe(0);
    expect(cut.height).toBeLessThanOrEqual(500);
    expect(cut.rows.length + cut.left).toBe(10);
    expect(cut.left).toBeGreaterThan(0);
    expect(cut.rows.map(({ row }) => row)).toEqual(
      whole.rows.slice(0, cut.rows.length).map(({ row }) => row),
    );
  });

  it("leaves one row at least", () => {
    expect(layout(hard, 640, 10).rows).toHaveLength(1);
  });
});
