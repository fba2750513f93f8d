import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isIsoDate } from "../../../src/data/isIsoDate.ts";
import { chartJson } from "../../../src/share/chartJson.ts";
import { aComparison, aFound, aMedian, aMetric, aMissing, opening, sure } from "../aComparison.ts";
import { EVERY_VIEW, LINK } from "../charts/picture/everyView.ts";
import { takenBars, takenView } from "./aTaken.ts";

const ajv = new Ajv2020({ allowUnionTypes: true, formats: { date: isIsoDate } });
const isChart = ajv.compile(JSON.parse(readFileSync("public/schema/per90-chart-1.json", "utf8")));

/** What was wrong with a file, by the published schema. */
function faultsOf(text: string): readonly string[] {
  const file: unknown = JSON.parse(text);
  if (isChart(file)) return [];
  return (isChart.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe.each(EVERY_VIEW.map(([name]) => name))("the %s as JSON", (name) => {
  it.each([
    [1, 3],
    [6, 16],
  ])("keep to the published schema, with %i players on %i metrics", async (players, metrics) => {
    const text = chartJson(await takenView(name, players, metrics));
    expect(faultsOf(text)).toEqual([]);
    const { figures, metrics: rows, players: slots } = JSON.parse(text);
    expect(figures).toHaveLength(rows.length);
    for (const row of figures) expect(row).toHaveLength(slots.length);
  });
});

describe("a chart as JSON", () => {
  it("says what it shows, where it lives and what it comes from", () => {
    expect(JSON.parse(chartJson(takenBars(opening)))).toMatchObject({
      format: "per90-chart/1",
      title: "Van Dijk averages the most passes of the three",
      view: "bars",
      numbers: "per90",
      link: LINK,
      made: "2026-11-23",
      metrics: [
        {
          id: "passes",
          label: "Passes",
          unit: "per90",
          definition: "Passes attempted, completed or not.",
          peers: null,
        },
      ],
      players: [
        {
          label: "Van Dijk",
          name: "Virgil van Dijk",
          clubs: ["Liverpool"],
          minutes: null,
          dataset: "eng1-2025",
        },
        { name: "Curtis Jones" },
        { name: "Alessandro Bastoni", dataset: "ita1-2025" },
      ],
      figures: [
        [{ value: 76.8, interval: null, noInterval: "rate-only", percentile: null, rank: null }, {}, {}],
      ],
      peers: {
        state: "none",
        text: "No peers: only reported figures are known of Premier League 2025/26 and Serie A 2025/26.",
      },
      sources: [
        { dataset: "eng1-2025", source: "A source", licence: "CC BY 4.0", date: "2019-10-28" },
        { dataset: "ita1-2025" },
      ],
    });
  });

  it("has null for what is not known, with the reason, and never zero", () => {
    const comparison = aComparison(
      [aFound(), aMissing("Nobody Known"), aMedian()],
      [aMetric("passes", ["not-recorded", "no-player", 42.5])],
    );
    const { figures, players } = JSON.parse(chartJson(takenBars(comparison)));
    expect(figures[0].slice(0, 2)).toEqual([
      { value: null, absent: "not-recorded" },
      { value: null, absent: "no-player" },
    ]);
    expect(players[1]).toEqual({ label: "Nobody Known", name: "Nobody Known", absent: "unknown-player" });
    expect(players[2]).toMatchObject({ label: "The median", median: true, size: 64 });
    expect(faultsOf(chartJson(takenBars(comparison)))).toEqual([]);
  });

  it("says what a source counts under its code", async () => {
    const { metrics } = JSON.parse(chartJson(await takenView("bars", 1, 1)));
    expect(metrics[0].counted).toEqual([
      { code: "wyscout-open-play", meaning: "open play, crosses included" },
    ]);
  });

  it("has the ranking of who was not chosen too", async () => {
    const { ranking, players } = JSON.parse(chartJson(await takenView("leaders")));
    expect(ranking).toHaveLength(11);
    expect(ranking[0]).toMatchObject({ rank: 1, tied: false, ranked: true, name: "Otamendi", player: 1 });
    expect(ranking[1]).toMatchObject({ rank: 2, player: null });
    expect(players).toHaveLength(3);
  });

  it("has every match of a trend", async () => {
    const { matches } = JSON.parse(chartJson(await takenView("trend", 1, 1)));
    expect(matches).toHaveLength(26);
    expect(matches[0]).toMatchObject({
      player: 0,
      date: "2017-09-16",
      match: "at Crystal Palace",
      mean: null,
    });
  });

  it("gives back every number to the last digit, and every text", () => {
    const aNumber = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(aNumber, aNumber, fc.string(), fc.string({ minLength: 1 }), (value, low, title, name) => {
        const comparison = aComparison(
          [aFound({ name, shortName: name })],
          [aMetric("passes", [sure(value, low, 9)])],
        );
        const file = JSON.parse(chartJson(takenBars(comparison, { title })));
        const plain = (number: number) => (Object.is(number, -0) ? 0 : number);
        expect(file.figures[0][0]).toMatchObject({
          value: plain(value),
          interval: { low: plain(low), high: 9 },
        });
        expect(file.title).toBe(title);
        expect(file.players[0].name).toBe(name);
      }),
    );
  });
});
