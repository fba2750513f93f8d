import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EMBED, embedLayout } from "../../../../src/charts/figure/embedLayout.ts";
import { EmbedFigure } from "../../../../src/charts/figure/EmbedFigure.tsx";
import { textWidth } from "../../../../src/charts/text/textWidth.ts";
import { METRICS } from "../../../../src/domain/metrics.ts";
import { aComparison, aFound, aMetric, opening, words } from "../../aComparison.ts";
import { aHead } from "../../aDataset.ts";

const inside = (width: number) => width - 2 * (EMBED.padding + EMBED.border);

/** As many players, each of another source, on as many metrics. */
function ofSize(players: number, metrics: number) {
  return aComparison(
    Array.from({ length: players }, (_, i) =>
      aFound({ shortName: `Player ${i}` }, aHead({ id: `eng${i}-2017`, source: `Source ${i}` })),
    ),
    METRICS.slice(0, metrics).map(({ id }) => aMetric(id, Array(players).fill(1))),
  );
}

describe("the embed", () => {
  it("of the opening comparison has headline, chart, definition, peers and source", () => {
    const layout = embedLayout(opening, 640, words, undefined);
    expect(layout).toMatchObject({
      title: "Van Dijk averages the most passes of the three",
      headline: ["Van Dijk averages the most passes of the three"],
      subtitle: ["Passes per 90 minutes, 2025/26"],
      definitions: [],
      chart: { left: 0, panels: { length: 1 } },
    });
    const said = layout.caption.join(" ");
    expect(said).toContain("Passes: Passes attempted, completed or not.");
    expect(said).toContain("No peers:");
    expect(said).toContain("Three reported figures, no minutes: no interval.");
    expect(said).toContain("Source: A source, CC BY 4.0, 28 October 2019.");
  });

  it("shows the author's own headline in place of its own", () => {
    expect(embedLayout(opening, 640, words, "Mine")).toMatchObject({ title: "Mine", headline: ["Mine"] });
  });

  it("puts more than two definitions to the table, not into the caption", () => {
    const layout = embedLayout(ofSize(1, 3), 640, words, undefined);
    expect(layout.definitions).toHaveLength(3);
    expect(layout.caption.join(" ")).not.toContain(METRICS[0]?.definition);
  });

  it("is at most 1,000 px high, and names what did not fit", () => {
    const layout = embedLayout(ofSize(6, 16), 640, words, undefined);
    expect(layout.height).toBeLessThanOrEqual(1000);
    const shown = layout.chart.panels.length;
    expect(shown).toBeLessThan(16);
    expect(layout.caption.join(" ")).toContain(`${shown} of 16 metrics are drawn here; all 16 are in Per90.`);
    expect(layout.table.rows).toHaveLength(layout.chart.panels.length);
  });

  it("is as high as its lines, its chart and the space between them, in whole pixels", () => {
    const aSize = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 16 }));
    fc.assert(
      fc.property(aSize, fc.integer({ min: 280, max: 1200 }), ([players, metrics], width) => {
        const { headline, subtitle, caption, chart, height } = embedLayout(
          ofSize(players, metrics),
          width,
          words,
          "a headline of the author that may need several lines",
        );
        const text =
          headline.length * EMBED.headline.line +
          subtitle.length * EMBED.subtitle.line +
          caption.length * EMBED.caption.line;
        const space = 2 * (EMBED.padding + EMBED.border) + 2 * EMBED.gap + EMBED.foot;
        expect(height).toBe(text + space + chart.height);
        expect(Number.isInteger(height)).toBe(true);
        expect(height).toBeLessThanOrEqual(1000);
        expect(chart.width).toBe(inside(width));
        for (const line of headline) {
          expect(textWidth(line, EMBED.headline.size, true)).toBeLessThanOrEqual(inside(width));
        }
        for (const line of caption) {
          expect(textWidth(line, EMBED.caption.size)).toBeLessThanOrEqual(inside(width));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("the figure of an embed", () => {
  const html = (headline?: string) =>
    renderToStaticMarkup(
      createElement(EmbedFigure, {
        layout: embedLayout(opening, 640, words, headline),
        words,
        link: "https://example.org/?m=passes",
      }),
    );

  it("has the headline as its name, the picture, a caption and the table of the drawn numbers", () => {
    expect(html()).toMatch(
      /^<figure class="embed" aria-label="Van Dijk averages the most passes of the three">/,
    );
    expect(html()).toContain("<figcaption>");
    expect(html()).toContain('<th scope="row">Passes per 90</th><td>76.8</td><td>75.4</td><td>73.7</td>');
  });

  it("leads to the whole comparison in a window of its own", () => {
    expect(html()).toContain('href="https://example.org/?m=passes" target="_blank" rel="noopener"');
  });

  it("keeps an author's headline as text", () => {
    const shown = html('<img src=x onerror="alert(1)">');
    expect(shown).not.toContain("<img");
    expect(shown).toContain("&lt;img");
  });
});
