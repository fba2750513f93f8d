import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { barsView } from "../../../../src/charts/bars/barsView.tsx";
import { DARK_PALETTE, LIGHT_PALETTE } from "../../../../src/charts/palette/colourPalettes.ts";
import type { Palette } from "../../../../src/charts/palette/palette.ts";
import { cardLayout } from "../../../../src/charts/picture/cardLayout.ts";
import { pictureLayout, type PictureLayout } from "../../../../src/charts/picture/pictureLayout.ts";
import { PictureSvg } from "../../../../src/charts/picture/PictureSvg.tsx";
import { opening, words } from "../../aComparison.ts";
import { hard, lines } from "../aStood.ts";
import { viewInput } from "../aView.ts";
import { drawOf, EVERY_VIEW, LINK, subjectOf } from "./everyView.ts";

const markup = (layout: PictureLayout, palette: Palette = LIGHT_PALETTE, ratio = 1) =>
  renderToStaticMarkup(createElement(PictureSvg, { layout, palette, ratio }));
const barsOf = (comparison = opening) => subjectOf(barsView.draw(viewInput(comparison), words));

describe("the picture of a chart", () => {
  it.each([
    ["picture-opening-720", pictureLayout(barsOf()), LIGHT_PALETTE],
    ["picture-opening-320-dark", pictureLayout(barsOf(), 320), DARK_PALETTE],
    ["card-opening", cardLayout(barsOf()), LIGHT_PALETTE],
    ["card-hard-dark", cardLayout(barsOf(hard)), DARK_PALETTE],
  ])("looks as reviewed: %s", async (name, layout, palette) => {
    const path = new URL(`../../../fixtures/svg/${name}.svg`, import.meta.url).pathname;
    await expect(lines(markup(layout, palette))).toMatchFileSnapshot(path);
  });

  it.each(EVERY_VIEW)(
    "of %s carries its colours and fonts itself, so that any program draws it",
    async (...view) => {
      const drawing = await drawOf(view, 3, 5);
      if ("refused" in drawing) throw new Error(`expected a drawing, got: ${drawing.refused}`);
      for (const palette of [LIGHT_PALETTE, DARK_PALETTE]) {
        const svg = markup(pictureLayout(subjectOf(drawing)), palette);
        expect(svg).not.toMatch(/var\(|light-dark|currentColor|foreignObject|<style|class=|url\(|<image/);
        expect(svg).toContain('font-family="system-ui, ');
        const colours = new Set(svg.match(/#[0-9a-f]{3,6}\b/g));
        const known = [...palette.players, ...Object.values(palette).flat()];
        expect([...colours].filter((colour) => !known.includes(colour))).toEqual([]);
      }
    },
  );

  it("is an image named by its headline, with caption and live link for whoever opens the file", () => {
    const svg = markup(pictureLayout(barsOf()));
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"[^>]* role="img" aria-label="Van Dijk averages/,
    );
    expect(svg).toMatch(/<desc>[^<]*Source: A source, CC BY 4.0, 28 October 2019\.[^<]*<\/desc>/);
    expect(svg).toContain(`<a href="${LINK.replace("&", "&amp;")}" `);
  });

  it("has twice the pixels at twice the ratio, and the same inside", () => {
    const layout = pictureLayout(barsOf());
    const [one, two] = [markup(layout), markup(layout, LIGHT_PALETTE, 2)];
    expect(one).toContain(`width="720" height="${layout.height}"`);
    expect(two).toContain(`width="1440" height="${2 * layout.height}"`);
    expect(two.slice(two.indexOf("<desc>"))).toBe(one.slice(one.indexOf("<desc>")));
  });

  it("is 1,200 by 630 pixels as a card", () => {
    expect(markup(cardLayout(barsOf()))).toContain('width="1200" height="630"');
  });

  it("keeps hostile names and headlines as text", () => {
    const subject = { ...barsOf(hard), title: '</text><script>alert("1")</script>' };
    const svg = markup(pictureLayout(subject));
    expect(svg).not.toContain("<script");
    expect(svg.match(/&lt;script&gt;/g)?.length).toBeGreaterThan(1);
  });
});
