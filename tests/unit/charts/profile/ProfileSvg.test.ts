import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { profileView } from "../../../../src/charts/profile/profileView.tsx";
import type { Placed } from "../../../../src/charts/view/chartView.ts";
import type { Comparison } from "../../../../src/comparison/comparison.ts";
import { words } from "../../aComparison.ts";
import { viewInput } from "../aView.ts";
import { hard, LIGHT, lines, numbersOf, plain } from "../aStood.ts";

function place(comparison: Comparison, width: number): Placed {
  const drawing = profileView.draw(viewInput(comparison), words);
  if ("refused" in drawing) throw new Error(drawing.refused);
  return drawing.place({ width });
}
const svg = ({ Svg }: Placed) =>
  renderToStaticMarkup(createElement(Svg, { title: "A finding", palette: LIGHT }));

describe("the static profile", () => {
  it.each([
    ["profile-hard-640", hard, 640],
    ["profile-hard-320", hard, 320],
    ["profile-two-640", plain, 640],
    ["profile-two-320", plain, 320],
  ])("looks as reviewed: %s", async (name, comparison, width) => {
    const path = new URL(`../../../fixtures/svg/${name}.svg`, import.meta.url).pathname;
    await expect(lines(svg(place(comparison, width)))).toMatchFileSnapshot(path);
  });

  it("is named by the headline", () => {
    expect(svg(place(plain, 640))).toContain('role="img" aria-label="A finding"');
  });

  it("draws a dot for each percentile and none for a gap", () => {
    const dots = [...svg(place(plain, 640)).matchAll(/data-slot="(\d)" data-metric="([a-z-]+)"/g)];
    expect(dots.map(([, slot, metric]) => `${metric} ${slot}`)).toEqual([
      "passes 0",
      "passes 1",
      "pass-accuracy 0",
      "pass-accuracy 1",
      "fouls 0",
      "fouls 1",
      "interceptions 0",
    ]);
  });

  it.each([320, 640, 1000])("prints no number at %i px that its table does not have", (width) => {
    for (const comparison of [hard, plain]) {
      const placed = place(comparison, width);
      const rows = svg(placed).split("<g data-metric=").slice(1).join(" ");
      const printed = [...rows.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].flatMap(([, text = ""]) =>
        numbersOf(text),
      );
      const { table } = placed;
      const told = new Set(
        numbersOf([table.players, table.rows].map((part) => JSON.stringify(part)).join(" ")),
      );
      expect(printed.length).toBeGreaterThan(8);
      expect(printed.filter((number) => !told.has(number))).toEqual([]);
    }
  });

  it("keeps a hostile name as text", () => {
    expect(svg(place(hard, 640))).not.toContain("<script");
  });
});
