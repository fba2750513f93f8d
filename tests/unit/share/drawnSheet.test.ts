import { describe, expect, it } from "vitest";
import { csvTable } from "../../../src/share/csvTable.ts";
import { drawnSheet } from "../../../src/share/drawnSheet.ts";
import { markdownTable } from "../../../src/share/markdownTable.ts";
import { printedTable } from "../../../src/share/printedTable.ts";
import { quotedSentence } from "../../../src/share/quotedSentence.ts";
import { aComparison, aFound, aMetric, opening } from "../aComparison.ts";
import { EVERY_VIEW, LINK } from "../charts/picture/everyView.ts";
import { takenBars, takenView } from "./aTaken.ts";

const FORMULA = /^[=+\-@\t\r]/;

describe.each(EVERY_VIEW.map(([name]) => name))("the numbers of the %s", (name) => {
  it("have title, definition, peers, source with date, and link below them", async () => {
    const chart = await takenView(name);
    for (const { title, lines } of [drawnSheet(chart), printedTable(chart)]) {
      expect(title).toBe(chart.drawing.headline);
      const said = lines.join("\n");
      expect(said).toMatch(/Passes: Passes attempted/);
      expect(said).toMatch(/Peers: \d+ players: .*900\+ minutes\./);
      expect(said).toContain("Source: Wyscout open data, CC BY 4.0, 28 October 2019.");
      expect(lines.at(-1)).toBe(`Taken on 23 November 2026 from ${LINK}`);
    }
  });

  it("have cells in every row as in the head, and numbers in them", async () => {
    const chart = await takenView(name);
    for (const { head, rows } of [drawnSheet(chart), printedTable(chart)]) {
      expect(rows.length).toBeGreaterThan(0);
      expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([head.length]));
    }
    const cells = drawnSheet(chart).rows.flat();
    expect(cells.filter((cell) => typeof cell === "number").length).toBeGreaterThan(5);
  });

  it("hand a spreadsheet nothing to run", async () => {
    const lines = csvTable(drawnSheet(await takenView(name))).split("\r\n");
    expect(lines.filter((line) => FORMULA.test(line))).toEqual([]);
  });
});

describe("the numbers of a ranking", () => {
  it("are a row a player in the drawn order, who was not chosen too", async () => {
    const { head, rows } = drawnSheet(await takenView("leaders"));
    expect(head.slice(0, 4)).toEqual(["Rank", "Player", "Club or role", "Passes per 90"]);
    expect(rows).toHaveLength(11);
    expect(rows[0]?.slice(0, 4)).toEqual([1, "Otamendi", "Manchester City, Premier League", 89.9]);
    expect(rows.at(-1)?.slice(0, 4)).toEqual([
      20,
      "Van Dijk",
      "Liverpool, Southampton, Premier League",
      65.3,
    ]);
  });

  it("say of an outsider that the rank is none, in words: spreadsheets read brackets as a minus", async () => {
    const chart = await takenView("leaders", 6, 1);
    const { rows } = drawnSheet(chart);
    expect(rows[0]).toEqual([
      1,
      "Jorginho",
      "Napoli, Serie A",
      106.1,
      96,
      116.4,
      "not ranked: the rank it would be",
    ]);
    expect(printedTable(chart).rows[0]).toEqual([
      "(1)",
      "Jorginho",
      "Napoli, Serie A",
      "106.1",
      "96.0 to 116.4",
    ]);
  });

  it("have the figures that the page prints, and no room takes any away", async () => {
    const chart = await takenView("squad", 6, 16);
    const { players } = chart.drawing.place({ width: 640 }).table;
    expect(drawnSheet(chart).rows.map(([, player]) => player)).toEqual(players.map(({ short }) => short));
    expect(printedTable(chart).rows).toHaveLength(players.length);
  });
});

describe("the numbers of a trend", () => {
  it("are a row a match: that match, and the mean up to it once there is one", async () => {
    const { head, rows } = drawnSheet(await takenView("trend", 1, 1));
    expect(head).toEqual([
      "Player",
      "Date",
      "Match",
      "Passes per 90, this match",
      "Passes per 90, mean over the last minutes",
      "Minutes of that mean",
    ]);
    expect(rows).toHaveLength(26);
    expect(rows[0]).toEqual(["Van Dijk", "2017-09-16", "at Crystal Palace", 0, undefined, undefined]);
    expect(rows.at(-1)).toEqual([
      "Van Dijk",
      "2018-05-13",
      expect.any(String),
      expect.any(Number),
      80.9,
      900,
    ]);
  });
});

describe("the numbers of the opening comparison as Markdown", () => {
  it("are the drawn table with all that stands around it", () => {
    expect(markdownTable(printedTable(takenBars(opening)))).toBe(
      [
        "**Van Dijk averages the most passes of the three**",
        "",
        "| Metric | Van Dijk, Liverpool | Jones, Liverpool | Bastoni, Inter |",
        "| --- | ---: | ---: | ---: |",
        "| Passes per 90 | 76.8 | 75.4 | 73.7 |",
        "",
        "Passes per 90 minutes, 2025/26",
        "",
        "Passes: Passes attempted, completed or not.",
        "",
        "No peers: only reported figures are known of Premier League 2025/26 and Serie A 2025/26.",
        "",
        "Three reported figures, no minutes: no interval.",
        "",
        "Source: A source, CC BY 4.0, 28 October 2019.",
        "",
        `Taken on 23 November 2026 from <${LINK}>`,
        "",
      ].join("\n"),
    );
  });
});

describe("a hostile name", () => {
  const chart = takenBars(
    aComparison(
      [aFound({ shortName: '=HYPERLINK("http://a")', name: "=B", club: "@club" })],
      [aMetric("passes", [-1.5])],
    ),
    { title: "+1|<b>" },
  );

  it("is text in a spreadsheet, and a number beside it a number", () => {
    const csv = csvTable(drawnSheet(chart));
    expect(csv).toContain(`Passes per 90,"'=HYPERLINK(""http://a"")",'@club,Premier League 2017/18,-1.5,`);
    expect(csv).toContain("\r\n'+1|<b>\r\n");
  });

  it("is text in Markdown", () => {
    expect(markdownTable(printedTable(chart))).toMatch(/^\*\*\+1\\\|\\<b\\>\*\*/);
  });
});

describe("a sentence to quote", () => {
  it("has peers, sources and link below it", () => {
    expect(quotedSentence(takenBars(opening))?.split("\n")).toEqual([
      "Bastoni averages 73.7 passes per 90 in Serie A; van Dijk (76.8) and Jones (75.4) average more in the Premier League.",
      "No peers: only reported figures are known of Premier League 2025/26 and Serie A 2025/26. Three reported figures, no minutes: no interval. Source: A source, CC BY 4.0, 28 October 2019.",
      LINK,
    ]);
  });

  it("is none where nobody has a figure", () => {
    const nothing = aComparison([aFound()], [aMetric("passes", ["not-recorded"])]);
    expect(quotedSentence(takenBars(nothing))).toBeUndefined();
  });
});
