import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { THEME_PALETTE } from "../../../../src/charts/palette/palette.ts";
import { trendView } from "../../../../src/charts/trend/trendView.ts";
import type { Drawing } from "../../../../src/charts/view/chartView.ts";
import { words } from "../../aComparison.ts";
import { hard, lines, LIGHT, numbersOf } from "../aStood.ts";
import { viewInput } from "../aView.ts";
import { outside, overlaps } from "../extents.ts";
import { svgTexts } from "../svgTexts.ts";
import { drawTrend, trendInput } from "./aTrend.ts";

const VAN_DIJK = "virgil-van-dijk_eng1-2017";
const OTHERS = "jorginho_ita1-2017.nicolas-otamendi_eng1-2017.harry-kane_eng1-2017.kevin-de-bruyne_eng1-2017";
const SIX = `p=${VAN_DIJK}.${OTHERS}.alessandro-bastoni_ita1-2017`;
const GAPS = `p=virgil-van-dijk_eng1-2025.mohamed-salah_eng1-2017.nobody-here_eng1-2017.median_eng1-2017&g=all.eng1-2017`;
const SEASONS = `p=${VAN_DIJK}.mohamed-salah_eng1-2017.virgil-van-dijk_eng1-2025.nobody-here_eng1-2017`;
const LINKS = [
  `p=${VAN_DIJK}&m=passes`,
  `${SIX}&m=pass-accuracy`,
  `${SIX}&m=goals`,
  `${GAPS}&m=passes`,
  `${SEASONS}&m=passes`,
  "p=kevin-de-bruyne_world-cup-2018&m=shots",
];

function svg(drawing: Drawing, width: number, palette = LIGHT): string {
  const { Svg } = drawing.place({ width });
  return renderToStaticMarkup(createElement(Svg, { title: drawing.headline, palette }));
}

describe("the static trend", () => {
  it.each([
    ["trend-six-640", `${SIX}&m=pass-accuracy`, 640],
    ["trend-six-320", `${SIX}&m=pass-accuracy`, 320],
    ["trend-gaps-640", `${GAPS}&m=passes`, 640],
    ["trend-seasons-640", `${SEASONS}&m=passes`, 640],
    ["trend-seasons-320", `${SEASONS}&m=passes`, 320],
  ])("looks as reviewed: %s", async (name, link, width) => {
    const path = new URL(`../../../fixtures/svg/${name}.svg`, import.meta.url).pathname;
    await expect(lines(svg(await drawTrend(link), width))).toMatchFileSnapshot(path);
  });

  it.each(LINKS)("keeps its texts in the picture and off each other: %s", async (link) => {
    const drawing = await drawTrend(link);
    for (const width of [240, 320, 480, 640, 1000]) {
      const texts = svgTexts(svg(drawing, width));
      const { height } = drawing.place({ width });
      expect(outside(texts, { width, height })).toEqual([]);
      expect(overlaps(texts)).toEqual([]);
    }
  });

  it("follows the theme of the document it stands in", async () => {
    expect(svg(await drawTrend(`p=${VAN_DIJK}&m=passes`), 640, THEME_PALETTE)).toContain(
      'stroke="var(--p1)"',
    );
  });

  it("draws a line a player and breaks it from the third on, not by colour alone", async () => {
    const drawn = svg(await drawTrend(`${SIX}&m=passes`), 640);
    const dashed = [...drawn.matchAll(/<path[^>]*data-slot="(\d)"[^>]*>/g)].map(([tag, slot]) => [
      slot,
      tag?.includes("dasharray"),
    ]);
    expect(dashed.slice(0, 4)).toEqual([
      ["0", false],
      ["1", false],
      ["2", true],
      ["3", true],
    ]);
  });

  it("marks a move to another club", async () => {
    const drawn = svg(await drawTrend(`p=${VAN_DIJK}&m=passes`), 640);
    expect(svgTexts(drawn).map(({ text }) => text)).toContain("Van Dijk to Liverpool");
    expect(drawn.match(/data-move/g)).toHaveLength(1);
  });
});

describe("the table of a trend", () => {
  it.each(LINKS)("holds every figure that is printed for a player: %s", async (link) => {
    const drawing = await drawTrend(link);
    const { table } = drawing.place({ width: 640 });
    const cells = table.rows.flatMap((row) => row.cells).join(" ");
    const printed = [...svg(drawing, 640).matchAll(/<g data-(?:end|slot)="\d".*?<\/g>/g)].flatMap(([mark]) =>
      svgTexts(mark).flatMap(({ text }) => numbersOf(text)),
    );
    expect(printed.filter((number) => !numbersOf(cells).includes(number))).toEqual([]);
    expect(table.rows.every((row) => row.cells.length === table.players.length)).toBe(true);
  });

  it("has a row a date with the mean and the match alone, then the interval and the figure over all", async () => {
    const drawing = await drawTrend(`p=${VAN_DIJK}&m=passes&to=2017-11-05`);
    const { rows } = drawing.place({ width: 640 }).table;
    expect(rows.map(({ title, cells }) => [title, ...cells])).toEqual([
      ["16 September 2017", "(0.0)"],
      ["30 September 2017", "(66.0)"],
      ["15 October 2017", "(84.0)"],
      ["21 October 2017", "70.0 (63.0)"],
      ["29 October 2017", "68.2 (63.0)"],
      ["4 November 2017", "66.4 (59.0)"],
      ["Last mean, 95% interval", expect.stringMatching(/^\d+\.\d to \d+\.\d$/)],
      ["Overall", "66.4"],
    ]);
  });

  it("has a place for each mark that is drawn", async () => {
    const drawing = await drawTrend(`${SIX}&m=passes`);
    if (drawing.model.kind !== "matches") throw new Error("expected matches");
    const { rows } = drawing.place({ width: 640 }).table;
    const cells = rows.slice(0, -2).flatMap((row) => row.cells.filter((cell) => cell !== "–"));
    expect(cells).toHaveLength(drawing.model.lines.flatMap(({ marks }) => marks).length);
  });
});

describe("the headline of a trend", () => {
  const headlineOf = async (link: string) => (await drawTrend(link)).headline;

  it("says whose figure clearly changed, from his first whole window to his last", async () => {
    expect(await headlineOf(`p=${VAN_DIJK}&m=passes`)).toBe(
      "Van Dijk’s passes per 90 rose from 53.8 to 80.9",
    );
    expect(await headlineOf("p=harry-kane_eng1-2017&m=shots")).toBe(
      "Kane’s shots per 90 fell from 6.04 to 3.43",
    );
  });

  it("claims no change that the intervals deny", async () => {
    expect(await headlineOf("p=kevin-de-bruyne_eng1-2017&m=goals")).toBe(
      "No clear change in De Bruyne’s goals per 90",
    );
  });

  it("claims none of two windows that share a match", async () => {
    expect(await headlineOf("p=kevin-de-bruyne_world-cup-2018&m=passes")).toBe(
      "De Bruyne averages 51.8 passes per 90",
    );
  });

  it("is of the dates that are shown", async () => {
    expect(await headlineOf("p=kevin-de-bruyne_eng1-2017&m=passes&from=2018-05-01")).toMatch(
      /^De Bruyne averages \d+\.\d passes per 90$/,
    );
    const { shown } = await drawTrend(`p=${VAN_DIJK}&m=passes&from=2018-01-01`);
    expect(shown.metrics[0]?.figures[0]).toMatchObject({ value: expect.closeTo(75.1, 1) });
  });

  it("gives the first and the last season where matches are not known", async () => {
    expect(await headlineOf(`p=virgil-van-dijk_eng1-2025.${VAN_DIJK}&m=passes`)).toBe(
      "Van Dijk: 65.3 passes in 2017/18, 76.8 in 2025/26",
    );
  });
});

describe("the trend", () => {
  it("is of rates, whatever numbers the link asks for", async () => {
    const { subtitle, shown } = await drawTrend(`p=${VAN_DIJK}&m=passes&n=total`);
    expect(subtitle).toBe("Passes per 90, mean over the last 900 minutes, 16 September 2017 to 13 May 2018");
    expect(shown.numbers).toBe("per90");
  });

  it("names who has no line and why, in the picture too", async () => {
    const texts = svgTexts(
      svg(
        await drawTrend(
          `${GAPS}.alessandro-bastoni_ita1-2017&m=passes`.replace(
            "&g=all.eng1-2017.alessandro-bastoni_ita1-2017",
            ".alessandro-bastoni_ita1-2017&g=all.eng1-2017",
          ),
        ),
        640,
      ),
    ).map(({ text }) => text);
    expect(texts).toEqual(
      expect.arrayContaining([
        "Van Dijk: no match logs in this source.",
        "Nobody Here: not in this data.",
        "The median: a median plays no matches.",
        "Bastoni: 91 minutes; a line begins at 270.",
      ]),
    );
  });

  it("says when its axis does not begin at zero and when matches lie beyond it", async () => {
    expect((await drawTrend(`${SIX}&m=pass-accuracy`)).reading).toMatch(
      /The axis begins at \d+%, not at zero\.$/,
    );
    expect((await drawTrend("p=mohamed-salah_eng1-2017&m=goals")).reading).toMatch(
      /Arrowheads are matches beyond the axis\.$/,
    );
    expect((await drawTrend(`p=${VAN_DIJK}&m=passes`)).reading).not.toContain("The axis");
  });

  it("is refused with the reason where no matches are known", async () => {
    const refused = async (link: string) => {
      const drawing = trendView.draw(await trendInput(link), words);
      return "refused" in drawing ? [drawing.headline, drawing.refused] : "drawn";
    };
    expect(await refused("")).toEqual([
      "No match logs of these players",
      "Van Dijk: no match logs in this source. Jones: no match logs in this source. Bastoni: no match logs in this source. Choose a season with match logs, or see the bars.",
    ]);
    expect(await refused(`p=${VAN_DIJK}&m=passes&from=2019-01-01`)).toEqual([
      "No matches in these dates",
      "Van Dijk: no match in these dates. Choose other dates.",
    ]);
    expect((await refused("p=&m=passes"))[1]).toBe("There is nobody to draw. Add a player.");
    expect((await refused(`p=${VAN_DIJK}&m=`))[1]).toBe("There is nothing to draw. Add a metric.");
  });

  it("never throws, whatever was not loaded", () => {
    for (const players of [0, 1, 6]) {
      for (const metrics of [0, 1, 10]) {
        const comparison = {
          ...hard,
          players: hard.players.slice(0, players),
          metrics: hard.metrics.slice(0, metrics),
        };
        expect(trendView.draw(viewInput(comparison), words)).toHaveProperty("refused");
      }
    }
  });

  it("keeps within the height it is given", async () => {
    for (const width of [240, 320, 640]) {
      expect(
        (await drawTrend(`${SIX}&m=passes`)).place({ width, maxHeight: 330 }).height,
      ).toBeLessThanOrEqual(330);
    }
    const few = (await drawTrend(`${SEASONS}&m=passes`)).place({ width: 640, maxHeight: 130 });
    expect(few).toMatchObject({ left: "2 of 4 seasons are drawn here.", table: { players: { length: 2 } } });
    expect(few.height).toBeLessThanOrEqual(130);
  });
});
