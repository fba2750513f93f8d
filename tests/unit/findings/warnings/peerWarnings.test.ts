import { describe, expect, it } from "vitest";
import { aGroup, aMetric, noPeers, peersWith } from "../../aComparison.ts";
import { aDataset } from "../../aDataset.ts";
import { kane, line } from "./aWarning.ts";

describe("a warning of the peers", () => {
  it.each([
    [5, "Only 5 peers: one of them more or less moves a percentile by about 20 points."],
    [19, "Only 19 peers: one of them more or less moves a percentile by about 5 points."],
    [20, undefined],
  ])("says that there are few: %i", (size, expected) => {
    expect(line("few-peers", [kane], { peers: aGroup({ size }) })).toBe(expected);
  });

  it.each([
    [0, "Nobody fits the peer group, so there are no percentiles."],
    [1, "Only 1 player fits the peer group; percentiles need 5."],
    [4, "Only 4 players fit the peer group; percentiles need 5."],
  ])("says that there are too few: %i", (size, expected) => {
    const peers = aGroup({ state: "too-few", size });
    expect(line("no-percentiles", [kane], { peers })).toBe(expected);
    expect(line("few-peers", [kane], { peers })).toBeUndefined();
  });

  it("names metrics that few of them have", () => {
    const metrics = [
      aMetric("saves", [1], { peers: peersWith(1, 2, 3) }),
      aMetric("passes", [1], { peers: peersWith(...Array<number>(20).fill(1)) }),
      aMetric("shots", [1]),
      aMetric("goals", ["not-recorded"], { peers: peersWith(1, 2) }),
    ];
    expect(line("few-figures", [kane], { metrics, peers: aGroup() })).toBe(
      "Few of the peers have a figure, so ranks and percentiles say little: saves (3 of 64) and shots (0 of 64).",
    );
    expect(line("few-figures", [kane], { metrics: metrics.slice(1, 2), peers: aGroup() })).toBeUndefined();
    expect(line("few-figures", [kane], { metrics, peers: noPeers() })).toBeUndefined();
  });

  it("names a competition that none of them is of, as a World Cup beside a league", () => {
    const england = aDataset([{ name: "Al", minutes: 3000 }]);
    const cup = aDataset([{ name: "Bo", minutes: 690 }], { id: "world-cup-2018" });
    const [season] = england.rows;
    const members = season === undefined ? [] : [{ dataset: england, rows: [0], season, minutes: 3000 }];
    const peers = aGroup({ datasets: [england, cup], members });
    expect(line("empty-competitions", [kane], { peers })).toBe(
      "No peer comes from World Cup 2018/19: nobody there fits the peer group with 900 minutes or more.",
    );
    expect(
      line("empty-competitions", [kane], { peers: aGroup({ datasets: [england], members }) }),
    ).toBeUndefined();
  });
});
