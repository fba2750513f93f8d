import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { THEME_PALETTE } from "../../../../src/charts/palette/palette.ts";
import { scatterView } from "../../../../src/charts/scatter/scatterView.tsx";
import type { Placed, ViewInput } from "../../../../src/charts/view/chartView.ts";
import { words } from "../../aComparison.ts";
import { LIGHT, lines, numbersOf } from "../aStood.ts";
import { cloudInput, playersOf, report, SIX } from "../cloud/aCloud.ts";
import { outside, overlaps } from "../extents.ts";
import { svgTexts } from "../svgTexts.ts";

function place(input: ViewInput, width: number, maxHeight?: number): Placed {
  const drawing = scatterView.draw(input, words);
  if ("refused" in drawing) throw new Error(drawing.refused);
  return drawing.place({ width, ...(maxHeight === undefined ? {} : { maxHeight }) });
}
const svg = ({ Svg }: Placed, palette = LIGHT) =>
  renderToStaticMarkup(createElement(Svg, { title: "A finding", palette }));

const six = cloudInput(playersOf(SIX), ["passes", "interceptions"]);
const shares = cloudInput(`${playersOf(SIX)}&x=fouls&y=pass-accuracy`, ["pass-accuracy", "fouls"]);
const alone = cloudInput(
  playersOf(["virgil-van-dijk", "curtis-jones"], report),
  ["passes", "interceptions"],
  report,
);
const WIDTHS = [240, 320, 480, 640, 1000];

describe("the static scatter", () => {
  it.each([
    ["scatter-six-640", six, 640],
    ["scatter-six-320", six, 320],
    ["scatter-shares-640", shares, 640],
    ["scatter-alone-320", alone, 320],
  ])("looks as reviewed: %s", async (name, input, width) => {
    const path = new URL(`../../../fixtures/svg/${name}.svg`, import.meta.url).pathname;
    await expect(lines(svg(place(input, width)))).toMatchFileSnapshot(path);
  });

  it("is named by the headline", () => {
    expect(svg(place(six, 640))).toContain('role="img" aria-label="A finding"');
  });

  it("draws the peers as one path and a mark a player", () => {
    const shown = svg(place(six, 640));
    expect([...shown.matchAll(/data-peers="(\d+)"/g)].map(([, count]) => count)).toEqual(["35"]);
    expect([...shown.matchAll(/data-slot="(\d)"/g)].map(([, slot]) => slot)).toEqual(["0", "1", "2", "3"]);
    expect([...shown.matchAll(/data-whisker="(\d)"/g)].map(([, slot]) => slot)).toEqual(["0", "1", "2", "3"]);
  });

  it("draws no peers, medians or whiskers where there are none", () => {
    const shown = svg(place(alone, 640));
    expect(shown).toContain('data-peers="0"');
    expect(shown).not.toContain("data-median");
    expect(shown).not.toContain("data-whisker");
  });

  it.each(WIDTHS)("keeps every text in the picture and off the others at %i px", (width) => {
    for (const input of [six, shares, alone]) {
      const placed = place(input, width);
      const texts = svgTexts(svg(placed));
      expect(texts.length).toBeGreaterThan(6);
      expect(outside(texts, placed)).toEqual([]);
      expect(overlaps(texts)).toEqual([]);
    }
  });

  it.each(WIDTHS)("sets no type smaller than 12 px at %i px", (width) => {
    expect(Math.min(...svgTexts(svg(place(six, width))).map(({ size }) => size))).toBeGreaterThanOrEqual(12);
  });

  it("is flatter where there is less height, and leaves nothing out", () => {
    const placed = place(six, 1000, 400);
    expect(placed.height).toBeLessThanOrEqual(400);
    expect(placed.left).toBeUndefined();
    expect(place(six, 1000).height).toBeGreaterThan(500);
  });

  it("prints the medians that its table has", () => {
    const placed = place(six, 640);
    const told = new Set(numbersOf(JSON.stringify(placed.table.rows)));
    const medians = svgTexts(svg(placed)).filter(({ text }) => text.startsWith("Peer median"));
    expect(medians).toHaveLength(2);
    expect(medians.flatMap(({ text }) => numbersOf(text)).filter((number) => !told.has(number))).toEqual([]);
  });

  it("keeps a hostile name as text", () => {
    const shown = svg(place(six, 640));
    expect(shown).not.toContain("<script");
    expect(shown).toContain("&lt;script&gt;");
  });

  it("follows the theme of the document it stands in", () => {
    expect(svg(place(six, 640), THEME_PALETTE)).toContain('stroke="var(--p1)"');
  });
});
