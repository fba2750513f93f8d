import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { barsView } from "../../../../src/charts/bars/barsView.tsx";
import { CARD, cardLayout } from "../../../../src/charts/picture/cardLayout.ts";
import { pictureLayout, type PictureLayout } from "../../../../src/charts/picture/pictureLayout.ts";
import { textWidth } from "../../../../src/charts/text/textWidth.ts";
import type { Drawing } from "../../../../src/charts/view/chartView.ts";
import { opening, words } from "../../aComparison.ts";
import { viewInput } from "../aView.ts";
import { extents, outside } from "../extents.ts";
import { drawOf, EVERY_VIEW, subjectOf } from "./everyView.ts";

const SIZES = [
  [1, 1],
  [2, 3],
  [3, 5],
  [6, 16],
] as const;

const openingBars = () => barsView.draw(viewInput(opening), words);
const saidIn = ({ lines }: PictureLayout) => lines.map(({ text }) => text).join(" ");

/** What of a picture lies outside it, or on each other: nothing, in words that a reader of a failure understands. */
function faults(layout: PictureLayout): readonly string[] {
  const width = layout.width / layout.scale;
  const height = layout.height / layout.scale;
  const { chart, chartAt, foot, rule } = layout;
  const top = chartAt.y;
  const bottom = top + chart.height * chartAt.shrunk;
  const footWidth = textWidth("Per90", foot.size, true) + textWidth(` ${foot.address}`, foot.size);
  const checks: readonly (readonly [string, boolean])[] = [
    ...outside(layout.lines, { width, height }).map(({ text }) => [`outside: ${text}`, false] as const),
    ...extents(layout.lines).map(
      (line) => [`on the chart: ${line.text}`, line.bottom <= top + 0.5 || line.top >= bottom - 0.5] as const,
    ),
    ...extents(layout.lines).map((line) => [`on the rule: ${line.text}`, line.bottom < rule.y] as const),
    ["the chart is too wide", chartAt.x + chart.width * chartAt.shrunk <= width],
    ["the chart begins outside", chartAt.x >= 0 && top >= 0],
    ["the foot is outside", foot.y <= height && foot.x + footWidth <= width],
    ["the rule is on the foot", rule.y < foot.y - foot.size * 0.8],
  ];
  return checks.flatMap(([fault, holds]) => (holds ? [] : [fault]));
}

describe.each(EVERY_VIEW)("a picture of %s", (...view) => {
  const [name] = view;
  const fewest = { radar: 3, scatter: 2 }[name] ?? 1;
  it.each(SIZES.filter(([, metrics]) => metrics >= fewest))(
    "keeps every line inside, of %i players on %i metrics",
    async (players, metrics) => {
      const drawing = await drawOf(view, players, metrics);
      if ("refused" in drawing) throw new Error(`expected a drawing, got: ${drawing.refused}`);
      const subject = subjectOf(drawing);
      for (const width of [320, 360, 519, 520, 720, 1200]) {
        const layout = pictureLayout(subject, width);
        expect(faults(layout), `at ${width} px`).toEqual([]);
        expect(layout).toMatchObject({ width, scale: 1, chart: { left: undefined } });
        expect(Number.isInteger(layout.height)).toBe(true);
      }
      const card = cardLayout(subject);
      expect(faults(card), "as a card").toEqual([]);
      expect(card).toMatchObject(CARD);
      for (const layout of [pictureLayout(subject), card]) {
        expect(saidIn(layout)).toContain("Source: Wyscout open data, CC BY 4.0, 28 October 2019.");
        expect(saidIn(layout)).toMatch(/Peers: \d+ players: .*, 900\+ minutes/);
        expect(saidIn(layout)).toContain(drawing.headline);
      }
    },
  );
});

describe("a picture", () => {
  it("has headline, subtitle, chart, how to read it, definition, peers, source and address", () => {
    const layout = pictureLayout(subjectOf(openingBars()));
    expect(saidIn(layout)).toBe(
      [
        "Van Dijk averages the most passes of the three",
        "Passes per 90 minutes, 2025/26",
        "Bars start at zero.",
        "Passes: Passes attempted, completed or not.",
        "No peers: only reported figures are known of Premier League 2025/26 and Serie A 2025/26.",
        "Three reported figures, no minutes: no interval.",
        "Source: A source, CC BY 4.0, 28 October 2019.",
      ].join(" "),
    );
    expect(layout.foot.address).toBe("· per90.example/compare");
    expect(layout.chart.table.rows).toHaveLength(1);
  });

  it("shows the author's own headline, in lines of much the same length", () => {
    const title =
      "A headline of the author that says at great length what everybody can see in the chart below";
    const layout = pictureLayout(subjectOf(openingBars(), title));
    const headline = layout.lines.filter(({ bold }) => bold).map(({ text }) => text);
    expect(headline.join(" ")).toBe(title);
    expect(headline).toHaveLength(2);
    expect(Math.min(...headline.map(({ length }) => length))).toBeGreaterThan(title.length / 4);
  });

  it("leaves definitions of many metrics to the page, and never peers or sources", async () => {
    const drawing = await drawOf(EVERY_VIEW[0] ?? ["", barsView, ""], 3, 3);
    if ("refused" in drawing) throw new Error("expected a drawing");
    expect(saidIn(pictureLayout(subjectOf(drawing)))).not.toContain("Passes attempted");
    expect(saidIn(pictureLayout(subjectOf(drawing)))).toContain("Source: ");
  });

  it("keeps every line inside for any headline and width", () => {
    const aTitle = fc.oneof(
      fc.string({ minLength: 1, maxLength: 120 }),
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 120 }),
      fc.constant("W".repeat(120)),
    );
    fc.assert(
      fc.property(aTitle, fc.integer({ min: 320, max: 1200 }), (title, width) => {
        const subject = subjectOf(openingBars(), title);
        expect(faults(pictureLayout(subject, width))).toEqual([]);
        expect(faults(cardLayout(subject))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a card", () => {
  const ofRoom = (least: number, left?: string): Drawing => ({
    ...openingBars(),
    place: ({ width, maxHeight = 0 }) => ({
      ...openingBars().place({ width }),
      width,
      height: Math.max(least, Math.min(maxHeight, 300)),
      left,
    }),
  });

  it("is set larger than the page where little is drawn", () => {
    expect(cardLayout(subjectOf(openingBars())).scale).toBeGreaterThanOrEqual(1.45);
  });

  it("says what it leaves out, before peers and source", async () => {
    const drawing = await drawOf(EVERY_VIEW[0] ?? ["", barsView, ""], 6, 16);
    if ("refused" in drawing) throw new Error("expected a drawing");
    expect(saidIn(cardLayout(subjectOf(drawing)))).toMatch(
      /\d of 16 metrics are drawn here; all 16 are in Per90\. Peers: /,
    );
  });

  it("is set smaller before anything is left out of it", () => {
    const [small, large] = [ofRoom(330), ofRoom(150)].map((drawing) => cardLayout(subjectOf(drawing)));
    expect(small?.scale).toBeLessThan(large?.scale ?? 0);
    expect(faults(small ?? cardLayout(subjectOf(ofRoom(330))))).toEqual([]);
  });

  it("shrinks a chart that has no room at any size, rather than cut it", () => {
    const card = cardLayout(subjectOf(ofRoom(900, "1 of 9 is drawn here.")));
    expect(card.chartAt.shrunk).toBeLessThan(0.6);
    expect(faults(card)).toEqual([]);
    expect(saidIn(card)).toContain("1 of 9 is drawn here.");
  });
});
