import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { spreadView } from "../../../../src/charts/spread/spreadView.tsx";
import type { Placed, ViewInput } from "../../../../src/charts/view/chartView.ts";
import { words } from "../../aComparison.ts";
import { LIGHT, lines, numbersOf } from "../aStood.ts";
import { cloudInput, playersOf, SIX } from "../cloud/aCloud.ts";
import { outside, overlaps } from "../extents.ts";
import { svgTexts } from "../svgTexts.ts";

function place(input: ViewInput, width: number): Placed {
  const drawing = spreadView.draw(input, words);
  if ("refused" in drawing) throw new Error(drawing.refused);
  return drawing.place({ width });
}
const svg = ({ Svg }: Placed) =>
  renderToStaticMarkup(createElement(Svg, { title: "A finding", palette: LIGHT }));

/** The texts of each strip, where they stand in the whole picture. */
function texts(markup: string) {
  const strips = markup.split(/(?=<g transform="translate\([\d.]+ [\d.]+\)" data-metric)/).slice(1);
  return strips.flatMap((strip) => {
    const [, x = "0", y = "0"] = /translate\(([\d.]+) ([\d.]+)\)/.exec(strip) ?? [];
    return svgTexts(strip).map((line) => ({ ...line, x: line.x + Number(x), y: line.y + Number(y) }));
  });
}

const one = cloudInput(playersOf(["virgil-van-dijk"]), ["passes"]);
const six = cloudInput(playersOf(SIX), ["passes", "pass-accuracy", "fouls", "interceptions"]);
const three = cloudInput(playersOf(["peer-3", "peer-12", "peer-30"]), ["passes", "fouls"]);
const WIDTHS = [240, 320, 480, 640, 1000];

describe("the static spread", () => {
  it.each([
    ["spread-one-640", one, 640],
    ["spread-three-640", three, 640],
    ["spread-six-320", six, 320],
    ["spread-six-1000", six, 1000],
  ])("looks as reviewed: %s", async (name, input, width) => {
    const path = new URL(`../../../fixtures/svg/${name}.svg`, import.meta.url).pathname;
    await expect(lines(svg(place(input, width)))).toMatchFileSnapshot(path);
  });

  it("is named by the headline", () => {
    expect(svg(place(one, 640))).toContain('role="img" aria-label="A finding"');
  });

  it("draws the peers of a metric as one path, its median, a mark and a whisker a player", () => {
    const shown = svg(place(three, 640));
    expect([...shown.matchAll(/data-peers="(\d+)"/g)].map(([, count]) => count)).toEqual(["36", "35"]);
    expect([...shown.matchAll(/data-median/g)]).toHaveLength(2);
    expect([...shown.matchAll(/data-slot="(\d)"/g)].map(([, slot]) => slot).join("")).toBe("012012");
    expect([...shown.matchAll(/data-whisker="(\d)"/g)].map(([, slot]) => slot).join("")).toBe("012012");
  });

  it.each(WIDTHS)("keeps every text in the picture and off the others at %i px", (width) => {
    for (const input of [one, three, six]) {
      const placed = place(input, width);
      const all = texts(svg(placed));
      expect(all.length).toBeGreaterThan(4);
      expect(outside(all, placed)).toEqual([]);
      expect(overlaps(all)).toEqual([]);
    }
  });

  it.each(WIDTHS)("prints no number of a player at %i px that its table does not have", (width) => {
    const placed = place(six, width);
    const told = new Set(numbersOf(JSON.stringify(placed.table.rows)));
    const labels = [...svg(placed).matchAll(/data-label="\d"[^>]*>([^<]*)</g)].map(([, text = ""]) =>
      text.slice(text.search(/ \d[\d.,]*%?[,( ]/)),
    );
    expect(labels).toHaveLength(17);
    expect(labels.flatMap(numbersOf).filter((number) => !told.has(number))).toEqual([]);
  });

  it("cuts a long name and never its numbers", () => {
    const shown = texts(svg(place(six, 240))).map(({ text }) => text);
    expect(shown.filter((text) => /^Wolfe.*… [\d.]+%?, \d+\w\w of 3[56]$/.test(text))).toHaveLength(4);
  });

  it("keeps a hostile name as text", () => {
    expect(svg(place(six, 640))).not.toContain("<script");
  });
});
