import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { radarView } from "../../../../src/charts/radar/radarView.tsx";
import type { Placed } from "../../../../src/charts/view/chartView.ts";
import type { Comparison } from "../../../../src/comparison/comparison.ts";
import { words } from "../../aComparison.ts";
import { viewInput } from "../aView.ts";
import { hard, LIGHT, lines, numbersOf, plain } from "../aStood.ts";

function place(comparison: Comparison, width: number): Placed {
  const drawing = radarView.draw(viewInput(comparison), words);
  if ("refused" in drawing) throw new Error(drawing.refused);
  return drawing.place({ width });
}
const svg = ({ Svg }: Placed) =>
  renderToStaticMarkup(createElement(Svg, { title: "A finding", palette: LIGHT }));

describe("the static radar", () => {
  it.each([
    ["radar-hard-640", hard, 640],
    ["radar-hard-320", hard, 320],
    ["radar-two-640", plain, 640],
    ["radar-two-320", plain, 320],
  ])("looks as reviewed: %s", async (name, comparison, width) => {
    const path = new URL(`../../../fixtures/svg/${name}.svg`, import.meta.url).pathname;
    await expect(lines(svg(place(comparison, width)))).toMatchFileSnapshot(path);
  });

  it("is named by the headline", () => {
    expect(svg(place(plain, 640))).toContain('role="img" aria-label="A finding"');
  });

  it("draws a point for each figure and none for a gap", () => {
    const points = [...svg(place(plain, 640)).matchAll(/data-slot="(\d)" data-metric="([a-z-]+)"/g)];
    expect(points.map(([, slot, metric]) => `${metric} ${slot}`)).toEqual([
      "passes 0",
      "passes 1",
      "pass-accuracy 0",
      "pass-accuracy 1",
      "fouls 0",
      "fouls 1",
      "interceptions 0",
    ]);
  });

  it("fills no outline, because areas mean nothing", () => {
    const outlines = svg(place(hard, 640)).match(/<path d="M[^"]*L[^"]*L[^"]*"[^>]*>/g) ?? [];
    expect(outlines.length).toBeGreaterThan(3);
    expect(outlines.filter((path) => !path.includes('fill="none"'))).toEqual([]);
  });

  it("dashes the outlines from the third player on", () => {
    const paths = svg(place(hard, 640)).match(/<path d="M[\d.]+ [\d.]+h26"[^>]*>/g) ?? [];
    expect(paths.map((path) => path.includes("stroke-dasharray"))).toEqual([
      false,
      false,
      true,
      true,
      true,
      true,
    ]);
  });

  it.each([320, 640, 1000])("prints no number at %i px that its table does not have", (width) => {
    for (const comparison of [hard, plain]) {
      const placed = place(comparison, width);
      // A number at an axis only points to its line in the list.
      const texts = [...svg(placed).matchAll(/<text(?![^>]*data-tick)[^>]*>([^<]*)<\/text>/g)];
      const printed = texts.map(([, text = ""]) => text).filter((text) => !/^\d{1,2}$/.test(text));
      const told = new Set(numbersOf(JSON.stringify([placed.table.players, placed.table.rows])));
      const numbers = printed.flatMap(numbersOf);
      expect(numbers.length).toBeGreaterThan(8);
      expect(numbers.filter((number) => !told.has(number))).toEqual([]);
    }
  });

  it("keeps a hostile name as text", () => {
    expect(svg(place(hard, 640))).not.toContain("<script");
  });
});
