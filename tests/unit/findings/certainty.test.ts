import { describe, expect, it } from "vitest";
import { certainty } from "../../../src/findings/certainty.ts";
import { aComparison, aFound, aMetric, aMissing, found, opening, words } from "../aComparison.ts";

/** What is said of how far these figures are apart. */
function apart(metric: string, ...figures: readonly number[]): readonly string[] {
  const names = ["Kane", "Sané", "Salah", "Jones", "Bastoni", "Messi"].slice(0, figures.length);
  return certainty(aComparison(found(...names), [aMetric(metric, figures)]), words).slice(1);
}

describe("how sure a comparison is", () => {
  it("says of the opening one that it has no minutes, and how little the three are apart", () => {
    expect(certainty(opening, words)).toEqual([
      "Minutes are not in this source, so no interval can be drawn.",
      "4% separates first from third.",
    ]);
  });

  it("warns of few and of very few minutes", () => {
    const players = [449, 450, 899, 900, 3420].map((minutes) =>
      aFound({ shortName: `p${minutes}`, minutes }),
    );
    expect(certainty(aComparison([...players, aMissing("Kane")], []), words)).toEqual([
      "P449: only 449 minutes, under 450: a rate says little.",
      "P450: 450 minutes, under 900: a rate still swings widely.",
      "P899: 899 minutes, under 900: a rate still swings widely.",
      "P900: 900 minutes.",
      "P3420: 3,420 minutes.",
    ]);
  });

  it("has nothing to say of nobody", () => {
    expect(certainty(aComparison([aMissing("Kane")], [aMetric("passes", ["no-player"])]), words)).toEqual([]);
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
