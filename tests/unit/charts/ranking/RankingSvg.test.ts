import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, it } from "vitest";
import { leadersView } from "../../../../src/charts/leaders/leadersView.tsx";
import type { Palette } from "../../../../src/charts/palette/palette.ts";
import type { RankingDrawing } from "../../../../src/charts/ranking/rankingDrawing.tsx";
import { squadView } from "../../../../src/charts/squad/squadView.tsx";
import { drawing, drawn } from "./shippedViews.ts";

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

const SQUAD =
  "?c=squad&m=fouls&q=tottenham-hotspur_eng1-2017&p=mohamed-salah_eng1-2017.harry-kane_eng1-2017.nobody_eng1-2017" +
  ".median_eng1-2017.james-milner_eng1-2017.lorenzo-insigne_ita1-2017";
const LEADERS =
  "?c=leaders&m=passes&p=virgil-van-dijk_eng1-2017.joel-matip_eng1-2017.ben-mee_eng1-2017.virgil-van-dijk_eng1-2025";

const views = new Map<string, RankingDrawing>();
beforeAll(async () => {
  views.set("squad", drawing(await drawn(squadView, SQUAD)));
  views.set("leaders", drawing(await drawn(leadersView, LEADERS)));
});

function placed(name: string, width: number, maxHeight?: number) {
  const view = views.get(name);
  if (view === undefined) throw new Error(`expected a view, got ${name}`);
  const place = view.place({ width, ...(maxHeight === undefined ? {} : { maxHeight }) });
  return {
    place,
    svg: renderToStaticMarkup(createElement(place.Svg, { title: view.headline, palette: LIGHT })),
  };
}

/** A tag a line, so that a change can be read. */
const lines = (markup: string) => `${markup.replaceAll("><", ">\n<")}\n`;

/** What is printed in the marks that carry a data attribute. */
const printed = (svg: string, mark: string) =>
  [...svg.matchAll(new RegExp(`data-${mark}="[^"]*">([^<]*)<`, "g"))].map(([, text = ""]) => text);

const EVERY = ["squad", "leaders"].flatMap((name) =>
  [1000, 640, 320, 240].map((width) => [name, width] as const),
);

describe("static rankings", () => {
  it.each([
    ["squad", 640],
    ["squad", 320],
    ["leaders", 640],
    ["leaders", 320],
  ] as const)("look as reviewed: %s at %i px", async (name, width) => {
    const path = new URL(`../../../fixtures/svg/${name}-${width}.svg`, import.meta.url).pathname;
    await expect(lines(placed(name, width).svg)).toMatchFileSnapshot(path);
  });

  it.each(EVERY)("print every value and rank as the table does: %s at %i px", (name, width) => {
    const { place, svg } = placed(name, width);
    const [values, , ranks] = place.table.rows.map(({ cells }) => cells);
    expect(place.table.players.length).toBeGreaterThan(10);
    expect(printed(svg, "value")).toEqual(values);
    expect(printed(svg, "rank")).toEqual(ranks?.map((rank) => (rank === "–" ? "" : rank)));
  });

  it.each(EVERY)("keep all text inside of the picture: %s at %i px", (name, width) => {
    const { place, svg } = placed(name, width);
    const at = [...svg.matchAll(/<text x="([^"]+)" y="([^"]+)"/g)].map(([, x, y]) => [Number(x), Number(y)]);
    expect(at.filter(([x = -1, y = -1]) => x < 0 || x > width || y < 0 || y > place.height)).toEqual([]);
  });

  it("draw each chosen player in the colour of the slot, and the others alike", () => {
    const { svg } = placed("squad", 640);
    const slots = [...svg.matchAll(/fill="([^"]+)"[^>]* data-slot="(\d)"/g)].map(
      ([, fill, slot]) => `${slot} ${fill}`,
    );
    expect(slots).toEqual(["5 #4D5561", "0 #0072B2", "1 #C1272D", "3 #007A5E", "4 #7B3FA0"]);
    expect(
      new Set([...svg.matchAll(/fill="([^"]+)"[^>]* data-slot="none"/g)].map(([, fill]) => fill)).size,
    ).toBe(1);
  });

  it("say in words why a chosen player has no bar", () => {
    expect(printed(placed("squad", 640).svg, "value").at(-1)).toBe("not in this data");
  });

  it("leave the others out from the end where the height does not do, and say how many", () => {
    const { place, svg } = placed("squad", 640, 400);
    expect(place.height).toBeLessThanOrEqual(400);
    expect(place.left).toBe("12 of 19 players are drawn here; all 19 are in Per90.");
    expect(place.table.players.map(({ short }) => short)).toEqual(
      expect.arrayContaining(["Mohamed Salah", "Kane", "The median", "Milner", "Insigne", "Nobody"]),
    );
    expect(svg).toContain("… 5 more");
    expect(placed("squad", 640).place.left).toBeUndefined();
  });
});
