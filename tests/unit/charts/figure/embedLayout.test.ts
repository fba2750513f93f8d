import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EMBED, embedLayout } from "../../../../src/charts/figure/embedLayout.ts";
import { EmbedFigure } from "../../../../src/charts/figure/EmbedFigure.tsx";
import { textWidth } from "../../../../src/charts/text/textWidth.ts";
import { barsView } from "../../../../src/charts/bars/barsView.tsx";
import type { Drawing, Refusal } from "../../../../src/charts/view/chartView.ts";
import type { Comparison } from "../../../../src/comparison/comparison.ts";
import { METRICS } from "../../../../src/domain/metrics.ts";
import { aComparison, aFound, aMetric, opening, words } from "../../aComparison.ts";
import { aHead } from "../../aDataset.ts";
import { viewInput } from "../aView.ts";
import { onPasses, withIntervals } from "../bars/aMeasured.ts";

const inside = (width: number) => width - 2 * (EMBED.padding + EMBED.border);

/** The embed of a comparison's bars. */
const embedOf = (comparison: Comparison, width: number, ownHeadline?: string) =>
  embedLayout(barsView.draw(viewInput(comparison), words), width, words, ownHeadline);

const refusal: Refusal = {
  headline: "No percentiles here",
  refused: "Percentiles need peers: only reported figures are known. Choose complete data under Peers.",
  shown: opening,
};

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
    const layout = embedOf(opening, 640);
    expect(layout).toMatchObject({
      title: "Van Dijk averages the most passes of the three",
      headline: ["Van Dijk averages the most passes of the three"],
      subtitle: ["Passes per 90 minutes, 2025/26"],
      definitions: [],
      chart: { left: undefined, width: inside(640), table: { rows: { length: 1 } } },
    });
    const said = layout.caption.join(" ");
    expect(said).toContain("Passes: Passes attempted, completed or not.");
    expect(said).toContain("No peers:");
    expect(said).toContain("Three reported figures, no minutes: no interval.");
    expect(said).toContain("Source: A source, CC BY 4.0, 28 October 2019.");
  });

  it("shows the author's own headline in place of its own", () => {
    expect(embedOf(opening, 640, "Mine")).toMatchObject({ title: "Mine", headline: ["Mine"] });
  });

  it("puts more than two definitions to the table, not into the caption", () => {
    const layout = embedOf(ofSize(1, 3), 640);
    expect(layout.definitions).toHaveLength(3);
    expect(layout.caption.join(" ")).not.toContain(METRICS[0]?.definition);
  });

  it("is at most 1,000 px high, and names what did not fit", () => {
    const layout = embedOf(ofSize(6, 16), 640);
    expect(layout.height).toBeLessThanOrEqual(1000);
    const shown = layout.chart?.table.rows.length ?? 0;
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(16);
    expect(layout.caption[0]).toBe(`${shown} of 16 metrics are drawn here; all 16 are in Per90.`);
  });

  it("puts how to read the chart before what its numbers mean", () => {
    expect(embedOf(onPasses(), 640).caption[0]).toBe(
      "Bars start at zero. Thin lines: 95% intervals. Upright ticks: the peers’ median.",
    );
    expect(embedOf(opening, 640).caption.slice(0, 2)).toEqual([
      "Bars start at zero.",
      "Passes: Passes attempted, completed or not.",
    ]);
  });

  it("gives the chart the height that the words leave, also where it says what it left out", () => {
    const rooms: (number | undefined)[] = [];
    const greedy: Drawing = {
      ...barsView.draw(viewInput(opening), words),
      place: ({ width, maxHeight = 0 }) => {
        rooms.push(maxHeight);
        const chart = barsView.draw(viewInput(opening), words).place({ width });
        return { ...chart, height: maxHeight, left: "Twelve of forty are drawn here; all are in Per90." };
      },
    };
    for (const width of [280, 640, 1200]) {
      expect(embedLayout(greedy, width, words, undefined).height).toBeLessThanOrEqual(1000);
    }
    expect(rooms).toHaveLength(3);
    expect(rooms.every((room) => room !== undefined && room > 500)).toBe(true);
  });

  it("is as high as its lines, its chart and the space between them, in whole pixels", () => {
    const aSize = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 16 }));
    fc.assert(
      fc.property(aSize, fc.integer({ min: 280, max: 1200 }), ([players, metrics], width) => {
        const { headline, subtitle, caption, chart, height } = embedOf(
          ofSize(players, metrics),
          width,
          "a headline of the author that may need several lines",
        );
        const text =
          headline.length * EMBED.headline.line +
          subtitle.length * EMBED.subtitle.line +
          caption.length * EMBED.caption.line;
        const space = 2 * (EMBED.padding + EMBED.border) + 2 * EMBED.gap + EMBED.foot;
        if (chart === undefined) throw new Error("expected a chart");
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

describe("the embed of a question without an answer", () => {
  const layout = embedLayout(refusal, 640, words, undefined);

  it("has the headline, the reason under it and the caption, and no chart", () => {
    expect(layout.title).toBe("No percentiles here");
    expect(layout.chart).toBeUndefined();
    expect(layout.subtitle.join(" ")).toBe(refusal.refused);
    expect(layout.caption.join(" ")).toContain("Source: A source");
  });

  it("is as high as its lines and the space between them", () => {
    const lines = (list: readonly string[], { line }: { readonly line: number }) => list.length * line;
    for (const width of [280, 640]) {
      const { headline, subtitle, caption, height } = embedLayout(refusal, width, words, undefined);
      expect(height).toBe(
        lines(headline, EMBED.headline) +
          lines(subtitle, EMBED.subtitle) +
          lines(caption, EMBED.caption) +
          2 * (EMBED.padding + EMBED.border + EMBED.gap) +
          EMBED.foot,
      );
    }
  });

  it("shows the author's headline too, and the reason stays", () => {
    const own = embedLayout(refusal, 640, words, "Mine");
    expect(own).toMatchObject({ title: "Mine", subtitle: layout.subtitle });
  });

  it("draws no picture, offers no table, and still leads to Per90", () => {
    const html = renderToStaticMarkup(createElement(EmbedFigure, { layout, words, link: "/?c=profile" }));
    expect(html).not.toMatch(/<svg|<table|<details/);
    expect(html).toContain("Percentiles need peers: only reported figures are known.");
    expect(html).toContain('href="/?c=profile"');
  });
});

describe("the figure of an embed", () => {
  const html = (headline?: string) =>
    renderToStaticMarkup(
      createElement(EmbedFigure, {
        layout: embedOf(opening, 640, headline),
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

  it("has intervals and medians in the table as they are drawn", () => {
    const layout = embedOf(withIntervals(), 640);
    const shown = renderToStaticMarkup(createElement(EmbedFigure, { layout, words, link: "/" }));
    expect(shown).toContain("<td>55.7 to 75.2</td>");
    expect(shown).toContain(
      '<th scope="row">Passes per 90: median of the peers</th><td colSpan="3">52.9</td>',
    );
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
