import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { GapReason } from "../../../src/comparison/comparison.ts";
import { headline } from "../../../src/findings/headline.ts";
import { METRICS } from "../../../src/domain/metrics.ts";
import type { Numbers } from "../../../src/selection/selection.ts";
import { aComparison, aMetric, aMissing, found, opening, words } from "../aComparison.ts";

const NAMES = ["van Dijk", "Jones", "Bastoni", "Kane", "Sané", "De Bruyne"] as const;

/** The headline of one metric over players in this order. */
function said(metric: string, figures: readonly (number | GapReason)[], numbers: Numbers = "per90"): string {
  return headline(
    aComparison(found(...NAMES.slice(0, figures.length)), [aMetric(metric, figures)], { numbers }),
    words,
  );
}

describe("the headline", () => {
  it("of the opening comparison names who averages the most", () => {
    expect(headline(opening, words)).toBe("Van Dijk averages the most passes of the three");
  });

  it.each([
    [[76.84], "per90", "Van Dijk averages 76.8 passes per 90"],
    [[1234], "total", "Van Dijk has 1,234 passes"],
    [[1], "total", "Van Dijk’s passes in all: 1"],
    [[76.8, 80], "per90", "Jones averages more passes than van Dijk"],
    [[90, 80], "total", "Van Dijk has more passes than Jones"],
    [[1, 2, 3, 4], "total", "Kane has the most passes of the four"],
    [[1, 2, 3, 4, 5, 6], "per90", "De Bruyne averages the most passes of the six"],
  ] as const)("of passes %j, %s, is “%s”: %s", (figures, numbers, expected) => {
    expect(said("passes", figures, numbers)).toBe(expected);
  });

  it.each([
    [[91.25], "Van Dijk has 91.3% pass accuracy"],
    [[91, 92], "Jones has higher pass accuracy than van Dijk"],
    [[91, 92, 90], "Jones has the highest pass accuracy of the three"],
  ])("of a share says higher, never more: %j", (figures, expected) => {
    expect(said("pass-accuracy", figures)).toBe(expected);
    expect(said("pass-accuracy", figures, "total")).toBe(expected);
  });

  it("names the lowest where lower is better", () => {
    expect(said("fouls", [0.5, 0.7])).toBe("Van Dijk averages fewer fouls committed than Jones");
    expect(said("fouls", [0.9, 0.5, 0.7])).toBe("Jones averages the fewest fouls committed of the three");
    expect(said("fouls", [9, 5, 7], "total")).toBe("Jones has the fewest fouls committed of the three");
  });

  it("calls players level whose printed figures are equal", () => {
    expect(said("passes", [76.84, 76.8])).toBe("Van Dijk and Jones are level on passes");
    expect(said("passes", [70, 76.84, 76.8])).toBe("Jones and Bastoni share the most passes");
    expect(said("pass-accuracy", [70, 80, 80])).toBe("Jones and Bastoni share the highest pass accuracy");
    expect(said("fouls", [0.5, 0.9, 0.5])).toBe("Van Dijk and Bastoni share the fewest fouls committed");
    expect(said("touches-box", [1, 1, 1])).toBe("Three players are level on touches in the opposition box");
    expect(said("passes", [1, 1, 1, 1])).toBe("Four players are level on passes");
    expect(said("passes", [0, 1, 1, 1, 1])).toBe("Four players share the most passes");
  });

  it("speaks of those who have a figure", () => {
    expect(said("passes", ["not-recorded", 76.8, "no-player"])).toBe("Jones averages 76.8 passes per 90");
    expect(said("passes", ["not-recorded", 1, 2])).toBe("Bastoni averages more passes than Jones");
  });

  it.each([
    [["not-recorded", "not-recorded"], "Passes: not recorded here"],
    [["not-recorded", "no-player"], "Passes: not recorded here"],
    [["rate-only"], "Passes: only rates are known, no totals"],
    [["clubs-not-poolable"], "Passes: these clubs cannot be summed"],
    [["no-attempts"], "Passes: no attempts"],
    [["not-recorded", "clubs-not-poolable"], "Passes: no figures for these players"],
  ] as const)("of gaps alone says what they are: %j", (figures, expected) => {
    expect(said("passes", figures)).toBe(expected);
  });

  it("of many metrics names up to three players, and counts more", () => {
    const two = [aMetric("passes", []), aMetric("shots", [])];
    expect(headline(aComparison(found("van Dijk"), two), words)).toBe("Van Dijk on 2 metrics");
    expect(headline(aComparison(found("van Dijk", "Jones", "Kane"), two), words)).toBe(
      "Van Dijk, Jones and Kane on 2 metrics",
    );
    expect(headline(aComparison([...found("van Dijk", "Jones"), aMissing("Kane")], two), words)).toBe(
      "Van Dijk and Jones on 2 metrics",
    );
    expect(headline(aComparison(found("van Dijk", "Jones", "Kane", "Sané"), two), words)).toBe(
      "Four players on 2 metrics",
    );
  });

  it("says the next step when there is nothing to find", () => {
    const passes = [aMetric("passes", [])];
    expect(headline(aComparison([], passes), words)).toBe("Pick players to compare");
    expect(headline(aComparison(found("Kane"), []), words)).toBe("Pick a metric to compare");
    expect(headline(aComparison([aMissing("Kane")], passes), words)).toBe("This player is not in this data");
    expect(headline(aComparison([aMissing("Kane"), aMissing("Sané")], passes), words)).toBe(
      "None of these players is in this data",
    );
    expect(headline(aComparison([aMissing("Kane", "unreadable-dataset")], passes), words)).toBe(
      "The numbers could not be loaded",
    );
  });

  it("keeps to ten words, whatever the metric and however many the players", () => {
    const figures = fc.array(fc.constantFrom(1, 1.01, 2, 3), { minLength: 1, maxLength: 6 });
    const aMetricId = fc.constantFrom(...METRICS.map(({ id }) => id));
    fc.assert(
      fc.property(aMetricId, figures, fc.constantFrom("per90", "total"), (metric, some, numbers) => {
        expect(said(metric, some, numbers).split(" ").length).toBeLessThanOrEqual(10);
      }),
      { numRuns: 300 },
    );
  });
});
