import { describe, expect, it } from "vitest";
import type { ScatterDrawing } from "../../../../src/charts/scatter/scatterView.tsx";
import { scatterView } from "../../../../src/charts/scatter/scatterView.tsx";
import type { ViewInput } from "../../../../src/charts/view/chartView.ts";
import type { MetricId } from "../../../../src/domain/ids.ts";
import { theMetric, words } from "../../aComparison.ts";
import { aDataset } from "../../aDataset.ts";
import { cloudInput, playersOf, report, SIX } from "../cloud/aCloud.ts";

function drawn(input: ViewInput): ScatterDrawing {
  const drawing = scatterView.draw(input, words);
  if ("refused" in drawing) throw new Error(drawing.refused);
  return drawing;
}
const BOTH = ["passes", "interceptions"];
const six = cloudInput(playersOf(SIX), BOTH);

describe("a scatter", () => {
  it("draws every peer who has both figures, and the chosen players", () => {
    const { model } = drawn(six);
    expect(model.peers.xs).toHaveLength(35);
    expect(model.points.map(({ state }) => state)).toEqual([
      "drawn",
      "drawn",
      "drawn",
      "drawn",
      "missing",
      "missing",
    ]);
  });

  it("says who is not drawn and why, in one place a reason", () => {
    const two = cloudInput(playersOf(["cy-partly", "nobody-here", "no-one-else"]), BOTH);
    expect(drawn(two).model.absent).toEqual([
      "Partly (Interceptions: not recorded)",
      "Nobody Here and No One Else (not in this data)",
    ]);
  });

  it("puts the peers’ medians where the table has them", () => {
    const { x, y } = drawn(six).model;
    const cells = drawn(six)
      .place({ width: 640 })
      .table.rows.filter(({ id }) => id.endsWith("-median"))
      .map((row) => row.cells);
    expect([x.median?.label, y.median?.label]).toEqual(cells.map(([cell]) => `Peer median ${cell}`));
  });

  it("draws the intervals there are, and does not let one who hardly played press the peers together", () => {
    const { model, reading } = drawn(six);
    const bench = model.points[3];
    expect(bench?.state === "drawn" && bench.y.interval !== undefined).toBe(true);
    expect(model.y.extent.high).toBeLessThan(16);
    expect(reading).toContain("95% intervals");
    expect(reading).toContain("arrow");
  });

  it("takes its axes from the link, and its caption is of them", () => {
    const input = cloudInput(`${playersOf(SIX)}&x=fouls&y=passes`, BOTH);
    const axes = [theMetric("fouls"), theMetric("passes")];
    const { shown, subtitle } = drawn({ ...input, loaded: { ...input.loaded, axes } });
    expect(shown.metrics.map(({ metric }) => metric.id)).toEqual(["fouls", "passes"]);
    expect(subtitle).toBe("Passes per 90 against Fouls committed per 90, 2017/18");
    expect(shown.metrics[0]?.figures[0]?.state).toBe("value");
  });

  it("falls back on the metrics where an axis is no metric", () => {
    const input = cloudInput(playersOf(SIX), BOTH);
    const { shown } = drawn({ ...input, selection: { ...input.selection, x: "nonsense" as MetricId } });
    expect(shown.metrics.map(({ metric }) => metric.id)).toEqual(BOTH);
  });

  it("says that lower is better where it is", () => {
    const { place } = drawn(cloudInput(playersOf(SIX), ["passes", "fouls"]));
    expect(JSON.stringify(place({ width: 640 }))).not.toContain("undefined");
    const up = drawn(cloudInput(playersOf(SIX), ["passes", "fouls"])).layoutAt({ width: 640 }).titles.up;
    expect(up.map(({ text }) => text)).toEqual(["↑ Fouls committed per 90, lower is better"]);
  });

  it("draws the chosen players alone where no peers are known, and says so", () => {
    const { model, reading } = drawn(
      cloudInput(playersOf(["virgil-van-dijk", "curtis-jones"], report), BOTH, report),
    );
    expect([model.peers.xs.length, model.x.median]).toEqual([0, undefined]);
    expect(reading).toContain("No peers are drawn");
    expect(model.points.every(({ state }) => state === "drawn")).toBe(true);
  });

  it("draws the numbers themselves where percentiles are asked for, and says so", () => {
    const { shown, reading, model } = drawn(cloudInput(`${playersOf(SIX)}&n=pct`, BOTH));
    expect(shown.numbers).toBe("per90");
    expect(model.x.title).toBe("Passes per 90");
    expect(reading).toContain("not percentiles");
  });

  it("draws totals where totals are asked for", () => {
    const { model } = drawn(cloudInput(`${playersOf(SIX)}&n=total`, BOTH));
    expect(model.points[0]).toMatchObject({ x: { value: 650, label: "650" } });
  });

  it("draws the peers alone where no player is chosen", () => {
    const { model } = drawn(cloudInput("p=&g=centre-back.eng1-2017", BOTH));
    expect([model.peers.xs.length, model.points.length]).toEqual([35, 0]);
  });

  it("marks the median of the group as any player, without an interval", () => {
    const { model } = drawn(cloudInput(playersOf(["virgil-van-dijk", "median"]), BOTH));
    expect(model.points[1]).toMatchObject({ state: "drawn", x: { interval: undefined } });
  });

  it("prints no number of a player that its table does not have", () => {
    const { model, place } = drawn(six);
    const cells = place({ width: 640 }).table.rows.flatMap((row) => row.cells);
    const labels = model.points.flatMap((one) => (one.state === "drawn" ? [one.x.label, one.y.label] : []));
    expect(labels).toHaveLength(8);
    expect(labels.filter((label) => !cells.includes(label))).toEqual([]);
  });
});

describe("a scatter is refused", () => {
  it.each([
    ["without metrics", []],
    ["of one metric", ["passes"]],
    ["of the same metric twice", ["passes", "passes"]],
  ])("%s, with what to do", (_, metrics) => {
    const drawing = scatterView.draw(cloudInput(playersOf(SIX), metrics), words);
    expect(drawing).toMatchObject({ headline: "Two different metrics are needed" });
    expect("refused" in drawing && drawing.refused).toContain("Add a second one under Metrics");
  });

  it("where nobody has both figures, saying what each lacks", () => {
    const other = aDataset(
      [{ name: "Al One", stats: { passes: 50 } }],
      { id: "eng1-2025", coverage: "selection" },
      { passes: { kind: "per90" } },
    );
    const drawing = scatterView.draw(cloudInput(playersOf(["al-one"], other), BOTH, other), words);
    expect(drawing).toMatchObject({
      headline: "No player has both figures",
      refused: "Not drawn: Al One (Interceptions: not recorded).",
    });
  });

  it("never by throwing: no players, no peers", () => {
    expect(scatterView.draw(cloudInput("p=&g=gk.eng1-2017", BOTH), words)).toHaveProperty("refused");
  });
});

describe("the headline of a scatter", () => {
  const headline = (players: readonly string[], metrics = BOTH) =>
    drawn(cloudInput(playersOf(players), metrics)).headline;

  it("names the side of the medians that the only player’s intervals leave clear", () => {
    expect(headline(["wolfeschlegelsteinhausenbergerdorff"])).toBe(
      "Wolfeschlegelsteinhausenbergerdorff: more passes, fewer interceptions than the median peer",
    );
  });

  it("claims nothing that an interval leaves open", () => {
    expect(headline(["peer-15"])).toBe("Peer 15 on 2 metrics");
  });

  it("names who is ahead of everyone on both, clearly", () => {
    expect(headline(["virgil-van-dijk", "peer-1"])).toBe(
      "Van Dijk has the most passes and the most interceptions",
    );
  });

  it("names nobody where one of the two is open", () => {
    expect(headline(["virgil-van-dijk", "lukasz-fabianski"])).toBe("Van Dijk and Fabiański on 2 metrics");
  });

  it("is at most ten words", () => {
    for (const players of [SIX, SIX.slice(0, 2), ["peer-1"]])
      expect(headline(players).split(" ").length).toBeLessThanOrEqual(10);
  });
});
