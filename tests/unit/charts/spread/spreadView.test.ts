import { describe, expect, it } from "vitest";
import { spreadView, type SpreadDrawing } from "../../../../src/charts/spread/spreadView.tsx";
import type { ViewInput } from "../../../../src/charts/view/chartView.ts";
import { words } from "../../aComparison.ts";
import { cloudInput, playersOf, report, SIX } from "../cloud/aCloud.ts";

function drawn(input: ViewInput): SpreadDrawing {
  const drawing = spreadView.draw(input, words);
  if ("refused" in drawing) throw new Error(drawing.refused);
  return drawing;
}
const said = (input: ViewInput) =>
  drawn(input).model.strips.map(({ players }) => players.map((one) => `${one.name} ${one.said}`));
const METRICS = ["passes", "fouls", "interceptions"];
const six = cloudInput(playersOf(SIX), METRICS);

describe("a spread", () => {
  it("has a strip a metric with every peer who has a figure", () => {
    const { strips } = drawn(six).model;
    expect(strips.map(({ metric, values }) => [metric, values.length])).toEqual([
      ["passes", 36],
      ["fouls", 35],
      ["interceptions", 35],
    ]);
  });

  it("says value and rank of the chosen, the least first where lower is better", () => {
    const input = cloudInput(playersOf(["virgil-van-dijk", "wolfeschlegelsteinhausenbergerdorff"]), [
      "passes",
      "fouls",
    ]);
    expect(said(input)).toEqual([
      ["Van Dijk 58.5, 18th of 36", "Wolfeschlegelsteinhausenbergerdorff 79.2, 6th of 36"],
      ["Van Dijk 0.54, 12th of 35", "Wolfeschlegelsteinhausenbergerdorff 2.16, 32nd of 35"],
    ]);
  });

  it("puts the place of who is no peer in brackets, among one more", () => {
    const input = cloudInput(playersOf(["al-bench"]), ["passes"]);
    expect(said(input)).toEqual([["Bench 24.0 (37th of 37)"]]);
    expect(drawn(input).reading).toContain("In brackets");
    expect(drawn(cloudInput(playersOf(["peer-1"]), ["passes"])).reading).not.toContain("In brackets");
  });

  it("says percentiles where those are asked for", () => {
    const input = cloudInput(`${playersOf(["virgil-van-dijk"])}&n=pct`, ["passes"]);
    expect(said(input)).toEqual([["Van Dijk 58.5, percentile 51"]]);
    const { table } = drawn(input).place({ width: 640 });
    expect(table.rows.map(({ title, cells }) => [title, cells[0]])).toContainEqual([
      "Passes per 90: percentile among the peers",
      "51",
    ]);
  });

  it("knows which dot is a chosen player’s own", () => {
    const [strip] = drawn(cloudInput(playersOf(["peer-3", "al-bench"]), ["passes"])).model.strips;
    const [own, outside] = strip?.players ?? [];
    expect([strip?.values[own?.peer ?? -1], outside?.peer]).toEqual([own?.value, undefined]);
  });

  it("marks the median of the group as a player without rank or interval", () => {
    const [strip] = drawn(cloudInput(playersOf(["median"]), ["passes"])).model.strips;
    expect(strip?.players).toMatchObject([{ name: "The median", interval: undefined }]);
    expect(strip?.players[0]?.said).toBe(strip?.print(strip.median ?? NaN));
  });

  it("names beside a strip who has no figure, and why", () => {
    expect(drawn(six).model.strips.map(({ aside }) => aside)).toEqual([
      ["Nobody Here: not in this data"],
      ["Partly: not recorded", "Nobody Here: not in this data"],
      ["Partly: not recorded", "Nobody Here: not in this data"],
    ]);
  });

  it("names direction, and that a style is no merit", () => {
    expect(drawn(six).model.strips.map(({ notes }) => notes.slice(1))).toEqual([
      ["style, not merit: 1st is the most"],
      ["lower is better"],
      [],
    ]);
  });

  it("keeps the place of a metric that no peer has, with the figures there are", () => {
    const [strip] = drawn(cloudInput(playersOf(["virgil-van-dijk"]), ["goals"])).model.strips;
    expect([strip?.values.length, strip?.notes, strip?.aside]).toEqual([
      0,
      ["No peer has a figure here."],
      ["Van Dijk: not recorded"],
    ]);
    expect(drawn(cloudInput(playersOf(SIX), ["goals"])).place({ width: 320 }).height).toBeGreaterThan(0);
  });

  it("works without players and without metrics", () => {
    expect(drawn(cloudInput("p=&g=centre-back.eng1-2017", ["passes"])).model.strips).toHaveLength(1);
    expect(drawn(cloudInput(playersOf(SIX), [])).place({ width: 640 }).height).toBe(0);
  });

  it("leaves whole rows out from the end where there is too little height, and says so", () => {
    const many = cloudInput(playersOf(SIX), [...METRICS, "passes-accurate", "pass-accuracy"]);
    const whole = drawn(many).place({ width: 320 });
    const cut = drawn(many).place({ width: 320, maxHeight: 700 });
    expect(whole.left).toBeUndefined();
    expect(cut.height).toBeLessThanOrEqual(700);
    expect(cut.left).toMatch(/^\d of 5 metrics/);
    expect(cut.table.rows.length).toBeLessThan(whole.table.rows.length);
  });

  it("has every number it prints of a player in its table", () => {
    const { model, place } = drawn(six);
    const cells = place({ width: 640 }).table.rows.flatMap((row) => row.cells);
    const printed = model.strips.flatMap(({ players }) =>
      players.flatMap((one) => one.said.split(/,? (?=\(|\d+(?:st|nd|rd|th) )/)),
    );
    expect(printed.length).toBeGreaterThan(15);
    expect(printed.filter((text) => !cells.includes(text))).toEqual([]);
  });
});

describe("a spread is refused", () => {
  it("where only reported figures are known", () => {
    const drawing = spreadView.draw(
      cloudInput(playersOf(["virgil-van-dijk"], report), ["passes"], report),
      words,
    );
    expect(drawing).toMatchObject({
      headline: "A spread needs peers",
      refused:
        "No peers: only reported figures are known of Premier League 2025/26. Choose complete data under Peers.",
    });
  });

  it("where no data is there at all", () => {
    const drawing = spreadView.draw(
      cloudInput("p=nobody_nowhere-1900&g=all.nowhere-1900", ["passes"]),
      words,
    );
    expect(drawing).toHaveProperty(
      "refused",
      "No peers: no complete data in this comparison. Choose complete data under Peers.",
    );
  });

  it("where the group is too small", () => {
    const drawing = spreadView.draw(cloudInput(`${playersOf(["peer-1"])}&g=gk.eng1-2017`, ["passes"]), words);
    expect(drawing).toHaveProperty("refused");
    expect("refused" in drawing && drawing.refused).toContain("No percentiles: 0 players");
  });
});

describe("the headline of a spread", () => {
  const headline = (link: string, metrics: readonly string[]) => drawn(cloudInput(link, metrics)).headline;

  it("is the place of the only player on the only metric", () => {
    expect(headline(playersOf(["virgil-van-dijk"]), ["passes"])).toBe("Van Dijk ranks 18th of 36 for passes");
    expect(headline(playersOf(["virgil-van-dijk"]), ["fouls"])).toBe(
      "Van Dijk ranks 12th of 35 for fewest fouls committed",
    );
    expect(headline(playersOf(["virgil-van-dijk"]), ["pass-accuracy"])).toMatch(
      /^Van Dijk ranks \d+\w\w of 35 for pass accuracy$/,
    );
  });

  it("is the places of several, the first first, as far as ten words hold them", () => {
    const [first, second] = headline(playersOf(["virgil-van-dijk", "peer-1"]), ["passes"]).split(" and ");
    expect([first, second].join(" ")).toMatch(
      /^(Van Dijk|Peer 1) ranks \d+\w\w (van Dijk|Peer 1) \d+\w\w of 36/,
    );
    expect(headline(playersOf(["virgil-van-dijk", "peer-1", "peer-2", "peer-3"]), ["passes"])).toMatch(
      /^[\w ]+ ranks \d+\w\w of 36 for passes$/,
    );
  });

  it("is who is compared for anything else", () => {
    expect(headline(playersOf(["virgil-van-dijk", "peer-1"]), METRICS)).toBe(
      "Van Dijk and Peer 1 on 3 metrics",
    );
    expect(headline(playersOf(["al-bench"]), ["passes"])).toBe("Bench beside the peers on passes");
  });

  it("is at most ten words", () => {
    for (const metric of ["passes", "fouls", "progressive-passes", "pass-accuracy"])
      expect(headline(playersOf(["virgil-van-dijk"]), [metric]).split(" ").length).toBeLessThanOrEqual(10);
  });
});
