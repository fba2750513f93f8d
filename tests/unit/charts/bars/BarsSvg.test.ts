import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { barsView } from "../../../../src/charts/bars/barsView.tsx";
import { BarsSvg } from "../../../../src/charts/bars/BarsSvg.tsx";
import { barsLayout } from "../../../../src/charts/bars/layout.ts";
import { barsModel } from "../../../../src/charts/bars/model.ts";
import { THEME_PALETTE, type Palette } from "../../../../src/charts/palette/palette.ts";
import { playerShape } from "../../../../src/charts/palette/playerShape.ts";
import type { Comparison } from "../../../../src/comparison/comparison.ts";
import { headline } from "../../../../src/findings/headline.ts";
import { aComparison, aFound, aMetric, aMissing, opening, words } from "../../aComparison.ts";
import { viewInput } from "../aView.ts";
import { onPasses, withIntervals } from "./aMeasured.ts";

/** The colours of the light theme, so that a reviewer can open the picture. */
const LIGHT: Palette = {
  players: ["#0072B2", "#C1272D", "#8A6100", "#007A5E", "#7B3FA0", "#4D5561"],
  onPlayer: "#fff",
  ink: "#16181d",
  quiet: "#565b66",
  rule: "#dedbd3",
  track: "#f0eee8",
  card: "#fff",
};

function svg(comparison: Comparison, width: number, palette = LIGHT): string {
  const layout = barsLayout(barsModel(comparison, words), { width });
  const title = headline(comparison, words);
  return renderToStaticMarkup(createElement(BarsSvg, { layout, title, palette }));
}

/** A tag a line, so that a change can be read. */
const lines = (markup: string) => `${markup.replaceAll("><", ">\n<")}\n`;

const six = aComparison(
  [
    aFound({ shortName: "V. van Dijk", clubs: ["Southampton", "Liverpool"] }),
    aFound({ shortName: "C. Jones", club: "Liverpool" }),
    aFound({ shortName: "A. Bastoni", club: "Inter" }),
    aFound({ shortName: "K. De Bruyne", club: "Manchester City" }),
    aFound({ shortName: "L. Sané", club: "Manchester City" }),
    aFound({ shortName: "Ł. Fabiański", club: "Swansea City" }),
  ],
  [aMetric("passes", [65.3, 75.4, 73.7, 60.1, 31.9, 4.2])],
);

const hostile = aComparison(
  [
    aFound({ shortName: '<script>alert("1")</script>', club: "A & B" }),
    aMissing("__proto__", "not-a-player"),
    aFound({ shortName: "عمر", club: "نادي" }),
    aFound({ shortName: "Wolfeschlegelsteinhausenbergerdorff", club: "Milton Keynes Dons" }),
  ],
  [
    aMetric("passes", [50, "no-player", 12, "not-recorded"]),
    aMetric("pass-accuracy", [91.2, "no-player", "no-attempts", 3]),
    aMetric("recoveries", [0, "no-player", 1234.5, "clubs-not-poolable"], { derived: true }),
  ],
);

describe("the static bars", () => {
  it.each([
    ["bars-six-640", six, 640],
    ["bars-six-320", six, 320],
    ["bars-gaps-640", hostile, 640],
    ["bars-gaps-320", hostile, 320],
    ["bars-intervals-640", withIntervals(), 640],
    ["bars-intervals-320", withIntervals(), 320],
    ["bars-median-640", onPasses(), 640],
    ["bars-median-320", onPasses(), 320],
    ["bars-percentiles-640", withIntervals("pct"), 640],
  ])("look as reviewed: %s", async (name, comparison, width) => {
    const path = new URL(`../../../fixtures/svg/${name}.svg`, import.meta.url).pathname;
    await expect(lines(svg(comparison, width))).toMatchFileSnapshot(path);
  });

  it("are named by the headline", () => {
    expect(svg(opening, 640)).toContain(
      'role="img" aria-label="Van Dijk averages the most passes of the three"',
    );
  });

  it("draw a bar for each figure and none for a gap", () => {
    const slots = [...svg(hostile, 640).matchAll(/data-slot="(\d)"/g)].map(([, slot]) => slot);
    expect(slots).toEqual(["0", "2", "0", "3", "0", "2"]);
  });

  it("tell players apart by shape from the third on, not by colour alone", () => {
    const shown = svg(six, 640);
    const shapes = [0, 1, 2, 3, 4, 5].map((slot) => {
      const path = playerShape(slot);
      return path !== undefined && shown.includes(`d="${path}"`);
    });
    expect(shapes).toEqual([false, false, true, true, true, false]);
  });

  it("draw a whisker for each interval and a line for each median", () => {
    const shown = svg(withIntervals(), 640);
    expect(shown.match(/data-whisker=/g)).toHaveLength(8);
    expect(shown.match(/data-median=/g)).toHaveLength(3);
    expect(svg(withIntervals("pct"), 640)).not.toContain("data-whisker");
    expect(svg(opening, 640)).not.toMatch(/data-(whisker|median)/);
  });

  it.each(["per90", "total", "pct"] as const)(
    "print no number that the table twin does not: %s",
    (numbers) => {
      const drawn = barsView.draw(viewInput(withIntervals(numbers)), words);
      const { Svg, table } = drawn.place({ width: 640 });
      const shown = renderToStaticMarkup(createElement(Svg, { title: drawn.headline, palette: LIGHT }));
      const printed = [
        ...[...shown.matchAll(/<text data-value="\d"[^>]*>([^<]+)/g)].map(([, text]) => text),
        ...[...shown.matchAll(/Peer median ([^<]+)/g)].map(([, text]) => text),
      ];
      const cells = table.rows.flatMap((row) => row.cells);
      expect(printed).toHaveLength(15);
      expect(printed.filter((text) => text === undefined || !cells.includes(text))).toEqual([]);
    },
  );

  it("keep a hostile name as text", () => {
    const shown = svg(hostile, 640);
    expect(shown).not.toContain("<script");
    expect(shown).toContain("&lt;script&gt;");
  });

  it("follow the theme of the document they stand in", () => {
    expect(svg(opening, 640, THEME_PALETTE)).toContain('fill="var(--p1)"');
  });

  it.each([320, 640])("draw the peers' median past every bar and through no name, at %i px", (width) => {
    const shown = svg(onPasses(), width);
    const [, path = ""] = /<path d="([^"]+)"[^>]*data-median/.exec(shown) ?? [];
    const tops = [...path.matchAll(/M[\d.]+ ([-\d.]+)v([\d.]+)/g)].map(([, y, length]) => [
      Number(y),
      Number(length),
    ]);
    const bars = [...shown.matchAll(/<rect x="[\d.]+" y="([\d.]+)"[^>]*data-slot/g)].map(([, y]) =>
      Number(y),
    );
    expect(tops).toHaveLength(bars.length + 1);
    expect(tops.slice(0, -1)).toEqual(bars.map((y) => [y - 3, 36]));
  });
});
