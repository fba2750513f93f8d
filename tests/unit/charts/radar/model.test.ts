import { describe, expect, it } from "vitest";
import { radarModel } from "../../../../src/charts/radar/model.ts";
import type { Comparison } from "../../../../src/comparison/comparison.ts";
import { radarMessages } from "../../../../src/messages/radarMessages.ts";
import { createWords } from "../../../../src/messages/words.ts";
import { aMedian, aMetric, aMissing, found, words } from "../../aComparison.ts";
import { among, stood } from "../aStood.ts";

const own = createWords("en-GB", radarMessages);
const model = (comparison: Comparison) => radarModel(comparison, words, own);
/** 0 to 100: the 5th percentile is 5, the 95th is 95. */
const ROUND = Array.from({ length: 101 }, (_, index) => index);

describe("an axis", () => {
  it("runs from the peers' 5th percentile to their 95th, and clips what is beyond", () => {
    const [axis] = model(among(found("A", "B", "C", "D"), [stood("shots", [5, 50, 95, 99], ROUND)])).axes;
    expect(axis?.points.map(({ position }) => position)).toEqual([0, 0.5, 1, 1]);
    expect(axis?.ends).toBe("axis 5.00 to 95.00");
  });

  it("has its ends swapped where lower is better, and prints the value as it is", () => {
    const [axis] = model(among(found("A", "B"), [stood("fouls", [5, 95], ROUND)])).axes;
    expect(axis?.points).toEqual([
      { position: 1, value: "5.00" },
      { position: 0, value: "95.00" },
    ]);
    expect([axis?.ends, axis?.note]).toEqual(["axis 95.00 to 5.00", "lower is better"]);
  });

  it("says that a metric is a style, and one inferred", () => {
    const metric = { ...stood("passes", [5], ROUND), derived: true };
    const [axis] = model(among(found("A"), [metric])).axes;
    expect([axis?.note, axis?.short, axis?.title]).toEqual([
      "style, not merit",
      "Passes (inferred)",
      "Passes (inferred) per 90",
    ]);
  });

  it("keeps the place of a gap and its reason", () => {
    const [axis] = model(among(found("A", "B"), [stood("shots", ["not-recorded", 5], ROUND)])).axes;
    expect(axis?.points[0]).toEqual({ position: undefined, value: "not recorded" });
  });

  it("stands halfway where the peers do not differ", () => {
    const [axis] = model(among(found("A"), [stood("red-cards", [0], [0, 0, 0])])).axes;
    expect([axis?.points[0]?.position, axis?.flat]).toEqual([0.5, true]);
  });

  it("is left out by name where no peer has a figure", () => {
    const { axes, leftOut } = model(among(found("A"), [aMetric("shots", [5]), stood("goals", [5])]));
    expect([axes.map(({ metric }) => metric), leftOut]).toEqual([["goals"], ["Shots"]]);
  });
});

it("draws the median of a group like a player, and says who is absent", () => {
  const { players, axes } = model(
    among([aMedian(), aMissing("Nobody")], [stood("shots", [50, "no-player"], ROUND)]),
  );
  expect(players.map(({ absent }) => absent)).toEqual([undefined, "not in this data"]);
  expect(axes[0]?.points[0]?.position).toBe(0.5);
});
