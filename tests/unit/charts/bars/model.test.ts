import { describe, expect, it } from "vitest";
import { barsModel } from "../../../../src/charts/bars/model.ts";
import { tableModel } from "../../../../src/charts/table/model.ts";
import { aComparison, aMetric, aMissing, found, opening, peersWith, words } from "../../aComparison.ts";
import { withIntervals } from "./aMeasured.ts";

describe("the bars", () => {
  it("of the opening comparison are the three reported figures", () => {
    const { players, panels, locale } = barsModel(opening, words);
    expect(players).toEqual([
      { short: "Van Dijk", club: "Liverpool" },
      { short: "Jones", club: "Liverpool" },
      { short: "Bastoni", club: "Inter" },
    ]);
    expect(panels).toMatchObject([{ title: "Passes per 90", unit: "count", largest: 76.8 }]);
    expect(panels[0]?.bars).toEqual([
      { state: "drawn", value: 76.8, label: "76.8" },
      { state: "drawn", value: 75.4, label: "75.4" },
      { state: "drawn", value: 73.7, label: "73.7" },
    ]);
    expect(locale).toBe("en-GB");
  });

  it("keep the place of a gap and say why it is one", () => {
    const players = [...found("Kane"), aMissing("Nobody"), ...found("Sané")];
    const comparison = aComparison(players, [aMetric("goals", ["not-recorded", "no-player", 0.5])]);
    expect(barsModel(comparison, words).panels[0]).toMatchObject({
      largest: 0.5,
      bars: [
        { state: "missing", label: "not recorded" },
        { state: "missing", label: "not in this data" },
        { state: "drawn", label: "0.50" },
      ],
    });
  });

  it("have a panel a metric, and none without players", () => {
    const metrics = [aMetric("goals", [1]), aMetric("pass-accuracy", [80])];
    expect(barsModel(aComparison(found("Kane"), metrics), words).panels.map(({ unit }) => unit)).toEqual([
      "count",
      "share",
    ]);
    expect(barsModel(aComparison([], metrics), words).panels).toEqual([]);
  });

  it("carry intervals and the peers' median, and are as long as the longest of them", () => {
    const [passes, accuracy, , recoveries] = barsModel(withIntervals(), words).panels;
    expect(passes).toMatchObject({
      largest: 79.4,
      median: { value: 52.9, label: "Peer median 52.9" },
      bars: [
        { value: 65.28, interval: { low: 55.68, high: 75.24 } },
        { value: 70.1, interval: { low: 61.2, high: 79.4 } },
        { value: 75.4, interval: undefined },
      ],
    });
    expect(accuracy).toMatchObject({ median: { label: "Peer median 82.5%" }, unit: "share" });
    expect(recoveries?.median).toBeUndefined();
    const above = aMetric("shots", [0.4], { peers: peersWith(1, 2, 3) });
    expect(barsModel(aComparison(found("Kane"), [above]), words).panels[0]?.largest).toBe(2);
  });

  it("are percentiles of 100 where those are asked for, the value beside; none without a standing", () => {
    const [passes] = barsModel(withIntervals("pct"), words).panels;
    expect(passes).toMatchObject({
      title: "Passes per 90, percentile",
      unit: "count",
      largest: 100,
      median: { value: 50, label: "Peer median 50" },
      bars: [
        { state: "drawn", value: 88, label: "88 (65.3)" },
        { state: "drawn", value: 94, label: "94 (70.1)" },
        { state: "missing", label: "no percentile" },
      ],
    });
  });

  it("print what the table prints", () => {
    const comparison = aComparison(
      [...found("Kane", "Sané"), aMissing("Nobody")],
      [
        aMetric("goals", [1, 2000, "no-player"]),
        aMetric("pass-accuracy", [80, "no-attempts", "no-player"]),
        aMetric("recoveries", [5, "clubs-not-poolable", "no-player"], { derived: true }),
      ],
      { numbers: "total" },
    );
    const { players, panels } = barsModel(comparison, words);
    const table = tableModel(comparison, words);
    expect(table.players).toEqual(players);
    expect(table.rows.map(({ id, title, cells }) => [id, title, cells])).toEqual(
      panels.map(({ metric, title, bars }) => [metric, title, bars.map(({ label }) => label)]),
    );
  });
});
