import { describe, expect, it } from "vitest";
import type { Figure } from "../../../src/comparison/comparison.ts";
import { certainty } from "../../../src/findings/certainty.ts";
import type { Numbers } from "../../../src/selection/selection.ts";
import {
  aComparison,
  aFigure,
  aFound,
  aMedian,
  aMetric,
  aMissing,
  found,
  opening,
  sure,
  words,
} from "../aComparison.ts";

const NAMES = ["Salah", "Kane", "De Bruyne", "Jones", "Bastoni", "Messi"] as const;
const BRACKETS = "In brackets: the 95% interval, which is wide where little was played or counted.";
const salah = sure(0.99, 0.68, 1.4);
const kane = sure(0.85, 0.56, 1.23);
const deBruyne = sure(0.23, 0.1, 0.46);

const played = (count: number) =>
  NAMES.slice(0, count).map((shortName) => aFound({ shortName, name: shortName, minutes: 2907 }));

/** What is said of players with 2,907 minutes each. */
function said(figures: readonly Figure[], metric = "goals", numbers: Numbers = "per90"): readonly string[] {
  return certainty(aComparison(played(figures.length), [aMetric(metric, figures)], { numbers }), words);
}

/** What is said of how far these reported figures are apart. */
function apart(metric: string, ...figures: readonly number[]): readonly string[] {
  const names = NAMES.slice(0, figures.length);
  return certainty(aComparison(found(...names), [aMetric(metric, figures)]), words).slice(1);
}

describe("how sure a comparison is", () => {
  it("says of the opening one that it has no minutes, and how little the three are apart", () => {
    expect(certainty(opening, words)).toEqual([
      "Minutes are not in this source, so no interval can be drawn.",
      "4% separates first from third.",
    ]);
  });

  it("gives each figure with its interval and minutes, and whether the two are clearly apart", () => {
    expect(said([salah, kane])).toEqual([
      "Salah: 0.99 (0.68 to 1.40), 2,907 minutes.",
      "Kane: 0.85 (0.56 to 1.23), 2,907 minutes.",
      BRACKETS,
      "The difference is not clear: its interval includes zero.",
    ]);
    expect(said([salah, deBruyne]).at(-1)).toBe("The difference is clear: its interval excludes zero.");
    expect(said([sure(85.25, 80, 89)], "pass-accuracy")).toEqual([
      "Salah: 85.3% (80.0% to 89.0%), 2,907 minutes.",
      BRACKETS,
    ]);
  });

  it("says minutes with the right plural, and nothing of nobody", () => {
    const players = [1, 449, 3420].map((minutes) => aFound({ shortName: `p${minutes}`, minutes }));
    expect(certainty(aComparison([...players, aMissing("Kane")], []), words)).toEqual([
      "P1: 1 minute.",
      "P449: 449 minutes.",
      "P3420: 3,420 minutes.",
    ]);
    expect(certainty(aComparison([aMissing("Kane")], [aMetric("passes", ["no-player"])]), words)).toEqual([]);
  });

  it("names who has no minutes where others have", () => {
    const players = [...played(1), ...found("van Dijk")];
    expect(certainty(aComparison(players, [aMetric("goals", [salah, 0.1])]), words)).toEqual([
      "Minutes of van Dijk are not in the source, so no interval can be drawn for these figures.",
      "Salah: 0.99 (0.68 to 1.40), 2,907 minutes.",
      BRACKETS,
    ]);
  });

  it.each([
    ["modelled", "Goals: no plain count of events, so no interval can be drawn."],
    ["no-counts", "Goals: given without the counts behind it, so no interval can be drawn."],
  ] as const)("says why there is none: %s", (interval, reason) => {
    expect(said([aFigure(0.4, { interval }), aFigure(0.5, { interval })])).toEqual([
      "Salah: 0.40, 2,907 minutes.",
      "Kane: 0.50, 2,907 minutes.",
      reason,
      "25% separates the two.",
    ]);
  });
});

describe("which differences are clear", () => {
  it.each([
    [[salah, deBruyne, sure(5, 4, 6)], "All differences are clear: their intervals exclude zero."],
    [[salah, kane, salah], "No difference is clear: their intervals include zero."],
    [[salah, kane, deBruyne], "All differences are clear but these: Salah from Kane."],
    [
      [sure(1.3, 1, 1.7), kane, deBruyne, deBruyne],
      "All differences are clear but these: Salah from Kane; De Bruyne from Jones.",
    ],
    [[salah, kane, sure(0.3, 0.1, 0.9)], "Clear differences: Salah from De Bruyne. No others."],
  ])("is told of each two players: case %#", (figures, expected) => {
    expect(said(figures).at(-1)).toBe(expected);
  });

  it("says nothing of figures that have no interval, and so not that all are clear", () => {
    const players = [...played(3), ...found("van Dijk")];
    const of = (...figures: readonly Figure[]) =>
      certainty(aComparison(players, [aMetric("goals", [...figures, aFigure(0.1)])]), words).at(-1);
    expect(of(salah, deBruyne, sure(5, 4, 6))).toBe(
      "Clear differences: De Bruyne from Salah and Kane; Salah from Kane. No others.",
    );
    expect(of(salah, kane, kane)).toBe("No difference is clear: their intervals include zero.");
  });

  it("takes the median of a group as exact", () => {
    const of = (median: number) => {
      const figures = [salah, aFigure(median, { interval: "median" })];
      return certainty(aComparison([...played(1), aMedian()], [aMetric("goals", figures)]), words).at(-1);
    };
    expect(of(0.6)).toBe("The difference is clear: its interval excludes zero.");
    expect(of(0.9)).toBe("The difference is not clear: its interval includes zero.");
  });

  it("is told metric by metric where there are many", () => {
    const metrics = [
      aMetric("goals", [salah, deBruyne]),
      aMetric("shots", [kane, salah]),
      aMetric("fouls", [deBruyne, salah]),
      aMetric("passes", [40, salah]),
    ];
    expect(certainty(aComparison(played(2), metrics), words)).toEqual([
      "Salah: 2,907 minutes.",
      "Kane: 2,907 minutes.",
      "Salah and Kane are clearly apart on goals and fouls committed.",
      "Salah and Kane are not clearly apart on shots.",
    ]);
  });

  it("is told of highest and lowest where there are more than two", () => {
    const metrics = [aMetric("goals", [salah, kane, deBruyne]), aMetric("shots", [kane, salah, salah])];
    expect(certainty(aComparison(played(3), metrics), words).slice(3)).toEqual([
      "The highest and the lowest are clearly apart on goals.",
      "The highest and the lowest are not clearly apart on shots.",
    ]);
  });
});

describe("how far first and last are apart", () => {
  it("is percent of the smaller count", () => {
    expect(apart("passes", 50, 60)).toEqual(["20% separates the two."]);
    expect(apart("passes", 60, 55, 50, 51)).toEqual(["20% separates first from fourth."]);
    expect(apart("passes", 6, 5, 5, 5, 5)).toEqual(["20% separates first from fifth."]);
    expect(apart("passes", 6, 5, 5, 5, 5, 5)).toEqual(["20% separates first from sixth."]);
  });

  it("is less than one percent, never none, where the printed figures differ", () => {
    expect(apart("passes", 100, 100.3)).toEqual(["Less than 1% separates the two."]);
  });

  it("is how many times the smaller where it is twice or more", () => {
    expect(apart("passes", 2, 99)).toEqual(["The highest figure is 49.5 times the lowest."]);
  });

  it("is points between shares", () => {
    expect(apart("pass-accuracy", 80, 92.5)).toEqual(["12.5 percentage points separate the two."]);
  });

  it("is not told where the printed figures are equal, one is zero, or there is only one", () => {
    expect(apart("passes", 50, 50.01)).toEqual([]);
    expect(apart("passes", 50, 0)).toEqual([]);
    expect(apart("passes", 50)).toEqual([]);
  });

  it("is not told of more than one metric", () => {
    const comparison = aComparison(found("Kane", "Sané"), [
      aMetric("passes", [1, 2]),
      aMetric("shots", [1, 2]),
    ]);
    expect(certainty(comparison, words)).toHaveLength(1);
  });
});
