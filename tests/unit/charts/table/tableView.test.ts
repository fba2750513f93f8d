import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { tableView } from "../../../../src/charts/table/tableView.tsx";
import type { Drawing } from "../../../../src/charts/view/chartView.ts";
import { aComparison, words } from "../../aComparison.ts";
import { hard, lines, LIGHT, numbersOf } from "../aStood.ts";
import { viewInput } from "../aView.ts";
import { outside, overlaps } from "../extents.ts";
import { svgTexts } from "../svgTexts.ts";
import { drawTable, EVERYONE } from "./aFullTable.ts";

const PRESET = "p=virgil-van-dijk_eng1-2017.nicolas-otamendi_eng1-2017";

function svg(drawing: Drawing, width: number): string {
  const { Svg } = drawing.place({ width });
  return renderToStaticMarkup(createElement(Svg, { title: drawing.headline, palette: LIGHT }));
}

const rowsOf = (drawing: Drawing, width = 1000) =>
  drawing.place({ width }).table.rows.map(({ title, cells }) => [title, ...cells]);

describe("the table", () => {
  it("lists minutes, matches, value, interval, percentile and rank, the peer median last", async () => {
    const drawing = await drawTable(`${PRESET}&m=passes`);
    const { players } = drawing.place({ width: 640 }).table;
    expect(players.map(({ short }) => short)).toEqual(["Van Dijk", "Otamendi", "Peer median"]);
    expect(players.at(-1)?.club).toBe("64 players");
    expect(rowsOf(drawing)).toEqual([
      ["Minutes", "2,254", "2,968", ""],
      ["Matches (starts)", "26 (25)", "34 (33)", ""],
      ["Passes per 90", "65.3", "89.9", "38.8"],
      ["Passes per 90: 95% interval", "55.7 to 75.2", "82.0 to 98.0", ""],
      ["Passes per 90: percentile", expect.stringMatching(/^\d+$/), "99", ""],
      ["Passes per 90: rank", expect.stringMatching(/^\d+\w\w of 64$/), "1st of 64", ""],
    ]);
  });

  it("gives the reason where there is no number, and brackets the rank of who is no peer", async () => {
    const rows = new Map(
      rowsOf(await drawTable(`${EVERYONE}&g=centre-back.eng1-2017`)).map(([title, ...cells]) => [
        title,
        cells,
      ]),
    );
    expect(rows.get("Minutes")?.slice(2, 5)).toEqual(["–", "not in the source", "–"]);
    expect(rows.get("Passes per 90")?.slice(2, 4)).toEqual(["not in this data", "73.7"]);
    expect(rows.get("Passes per 90: 95% interval")?.slice(2, 5)).toEqual(["", "no minutes", "a median"]);
    expect(rows.get("Fouls committed per 90")?.[3]).toBe("not recorded");
    expect(rows.get("Passes per 90: rank")?.[0]).toMatch(/^\d+\w\w of 64$/);
    expect(rows.get("Passes per 90: rank")?.[1]).toMatch(/^\(\d+\w\w of 65\)$/);
  });

  it("prints values, not percentiles, where the link asks for percentiles", async () => {
    const plain = rowsOf(await drawTable(`${PRESET}&m=passes`));
    expect(rowsOf(await drawTable(`${PRESET}&m=passes&n=pct`))).toEqual(plain);
  });

  it("of reported figures alone has no percentiles and no median", async () => {
    const drawing = await drawTable("");
    expect(rowsOf(drawing).map(([title]) => title)).toEqual([
      "Minutes",
      "Matches (starts)",
      "Passes per 90",
      "Passes per 90: 95% interval",
    ]);
    expect(drawing.place({ width: 640 }).table.players).toHaveLength(3);
  });

  it("is refused of nobody, and never throws", () => {
    expect(tableView.draw(viewInput(aComparison([], [])), words)).toMatchObject({
      refused: "There is nobody to list. Add a player.",
    });
    for (const players of [1, 6]) {
      for (const metrics of [0, 1, 10]) {
        const comparison = {
          ...hard,
          players: hard.players.slice(0, players),
          metrics: hard.metrics
            .slice(0, metrics)
            .map((one) => ({ ...one, figures: one.figures.slice(0, players) })),
        };
        const drawing = tableView.draw(viewInput(comparison), words);
        if ("refused" in drawing) throw new Error("expected a table");
        expect(drawing.place({ width: 640 }).height).toBeGreaterThan(0);
      }
    }
  });
});

describe("the static table", () => {
  it.each([
    ["table-everyone-640", EVERYONE, 640],
    ["table-everyone-320", EVERYONE, 320],
    ["table-preset-320", PRESET, 320],
  ])("looks as reviewed: %s", async (name, link, width) => {
    const path = new URL(`../../../fixtures/svg/${name}.svg`, import.meta.url).pathname;
    await expect(lines(svg(await drawTable(link), width))).toMatchFileSnapshot(path);
  });

  it.each([EVERYONE, PRESET, ""])("keeps its texts in the picture and off each other: %s", async (link) => {
    const drawing = await drawTable(link);
    for (const width of [240, 320, 480, 640, 1000]) {
      const texts = svgTexts(svg(drawing, width));
      expect(outside(texts, { width, height: drawing.place({ width }).height })).toEqual([]);
      expect(overlaps(texts)).toEqual([]);
    }
  });

  it("prints hostile names as text, within the picture", () => {
    const drawing = tableView.draw(viewInput(hard), words);
    if ("refused" in drawing) throw new Error("expected a table");
    for (const width of [240, 640]) {
      expect(svg(drawing, width)).not.toContain("<script");
      expect(
        outside(svgTexts(svg(drawing, width)), { width, height: drawing.place({ width }).height }),
      ).toEqual([]);
    }
  });

  it.each([240, 640, 1000])(
    "prints the numbers of its table twin, all of them and no others, at %i px",
    async (width) => {
      const drawing = await drawTable(EVERYONE);
      const { table } = drawing.place({ width });
      const listed = table.rows.flatMap(({ cells }) => cells.flatMap(numbersOf));
      const columns = svgTexts(svg(drawing, width)).filter(
        ({ anchor, text }) => anchor === "end" && text !== "95% interval",
      );
      const drawn = columns.flatMap(({ text }) => numbersOf(text));
      expect(
        drawn.filter(
          (number) => !listed.includes(number) && !["64", "134", "135", "2017", "18", "19"].includes(number),
        ),
      ).toEqual([]);
      const everything = svgTexts(svg(drawing, width))
        .map(({ text }) => text)
        .join(" ");
      expect(listed.filter((number) => !numbersOf(everything).includes(number))).toEqual([]);
    },
  );

  it("lists who has no room side by side below each other, each metric's figures together", async () => {
    const drawing = await drawTable(EVERYONE);
    for (const width of [200, 320, 640]) {
      const texts = svgTexts(svg(drawing, width)).toSorted((a, b) => a.y - b.y);
      const at = (text: string) => texts.findIndex((one) => one.text === text);
      const named = texts.flatMap((one, i) => (one.text === "Van Dijk" ? [i] : []));
      expect(named).toHaveLength(5);
      expect(texts.filter(({ text }) => text === "Mohamed Salah")).toHaveLength(5);
      // His passes stand between the metric's name and the next metric's.
      expect(at("Passes per 90")).toBeLessThan(named[1] ?? 0);
      expect(named[1]).toBeLessThan(at("65.3") + 2);
      expect(at("Mohamed Salah")).toBeLessThan(at("Passes per 90"));
      expect(at("106.1")).toBeLessThan(at("Pass accuracy, %"));
    }
  });

  it("gives six players one metric at least in the height that an embed has at 320 px", async () => {
    const drawing = await drawTable(EVERYONE);
    const { height, left } = drawing.place({ width: 282, maxHeight: 560 });
    expect(height).toBeLessThanOrEqual(560);
    expect(left).toBe("1 of 4 metrics are listed here; all 4 are in Per90.");
  });

  it("leaves out whole metrics from the end where the height is bound, and says how many", async () => {
    const drawing = await drawTable(EVERYONE);
    const whole = drawing.place({ width: 640 });
    const some = drawing.place({ width: 640, maxHeight: whole.height - 1 });
    expect(whole.left).toBeUndefined();
    expect(some.left).toBe("3 of 4 metrics are listed here; all 4 are in Per90.");
    expect(some.height).toBeLessThan(whole.height);
    expect(some.table.rows.map(({ id }) => id)).not.toContain("recoveries");
    expect(drawing.place({ width: 320, maxHeight: 10 }).left).toBe(
      "1 of 4 metrics are listed here; all 4 are in Per90.",
    );
  });
});
