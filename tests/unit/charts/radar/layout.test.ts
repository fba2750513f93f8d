import { describe, expect, it } from "vitest";
import { radarLayout, type RadarLayout } from "../../../../src/charts/radar/layout.ts";
import { radarModel } from "../../../../src/charts/radar/model.ts";
import type { Comparison } from "../../../../src/comparison/comparison.ts";
import { radarMessages } from "../../../../src/messages/radarMessages.ts";
import { createWords } from "../../../../src/messages/words.ts";
import { found, words } from "../../aComparison.ts";
import { among, hard, plain, stood } from "../aStood.ts";
import { outside, overlaps } from "../extents.ts";

const own = createWords("en-GB", radarMessages);
const WIDTHS = [240, 282, 320, 440, 560, 640, 700, 1000];
const SIX = ["van Dijk", "Otamendi", "Jorginho", "Kane", "De Bruyne", "Salah"];
const IDS = [
  "goals", "shots", "assists", "passes", "pass-accuracy", "touches", "crosses", "take-ons",
  "fouls", "saves", "aerials", "offsides", "recoveries", "clearances", "smart-passes", "long-passes",
]; // prettier-ignore

function layout(comparison: Comparison, width: number, maxHeight = Infinity): RadarLayout {
  return radarLayout(radarModel(comparison, words, own), { width, maxHeight });
}

/** As many players on as many metrics, each somewhere else. */
function ofSize(players: number, metrics: number): Comparison {
  const names = SIX.slice(0, players);
  return among(
    found(...names),
    IDS.slice(0, metrics).map((id, at) =>
      stood(
        id,
        names.map((_, slot) => (37 * at + 23 * slot) % 100),
      ),
    ),
  );
}
const texts = ({ lines, heads }: RadarLayout) => [...lines, ...heads.flatMap((head) => head.lines)];
const sizes = [3, 4, 5, 8, 9, 12, 16].flatMap((metrics) =>
  [1, 3, 6].map((players) => ofSize(players, metrics)),
);
const isNumbered = ({ lines }: RadarLayout) => lines.some(({ text }) => text === "1");

describe.each(WIDTHS)("at %i px every text of a radar", (width) => {
  it("lies within the picture", () => {
    for (const comparison of [hard, plain, ...sizes]) {
      const laid = layout(comparison, width);
      expect(outside(texts(laid), laid)).toEqual([]);
    }
  });

  it("lies on no other", () => {
    for (const comparison of [hard, plain, ...sizes])
      expect(overlaps(texts(layout(comparison, width)))).toEqual([]);
  });
});

describe("labels", () => {
  it("stand around the radar where there is room, else as numbers over a list", () => {
    expect(isNumbered(layout(ofSize(3, 9), 640))).toBe(false);
    expect(isNumbered(layout(ofSize(3, 9), 320))).toBe(true);
    expect(isNumbered(layout(ofSize(6, 16), 640))).toBe(true);
  });

  it("print every value whole at every width", () => {
    for (const width of WIDTHS) {
      const { lines, model } = layout(ofSize(6, 16), width);
      const printed = new Set(lines.map(({ text }) => text));
      const values = model.axes.flatMap(({ points }) => points.map(({ value }) => value));
      expect(values.filter((value) => !printed.has(value))).toEqual([]);
    }
  });
});

describe("a point", () => {
  const comparison = among(
    found("A", "B"),
    ["shots", "goals", "assists"].map((id) => stood(id, [60, 60])),
  );
  const { points, centre, radius, outlines } = layout(comparison, 640);
  const [first = centre, second = centre] = points;

  it("stands beside another that it would cover", () => {
    expect([Math.abs(first.x - second.x), first.y - second.y]).toEqual([9, 0]);
  });

  it("is as far from the centre as its outline is on the axis", () => {
    expect(centre.y - first.y).toBeCloseTo(radius * (outlines[0]?.shares[0] ?? NaN), 6);
  });
});

describe("too little height", () => {
  it("makes the radar smaller, then leaves metrics out from the end", () => {
    const whole = layout(ofSize(1, 5), 640);
    const smaller = layout(ofSize(1, 5), 640, whole.height - 40);
    expect([smaller.left, smaller.radius < whole.radius]).toEqual([0, true]);
    const cut = layout(ofSize(3, 9), 320, 500);
    expect(cut.height).toBeLessThanOrEqual(500);
    expect(cut.model.axes.length + cut.left).toBe(9);
    expect(cut.model.axes.length).toBeLessThan(9);
  });

  it("leaves three axes at least", () => {
    expect(layout(ofSize(6, 16), 320, 50).model.axes).toHaveLength(3);
  });
});
