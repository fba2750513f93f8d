import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Figure, GapReason } from "../../../src/comparison/comparison.ts";
import { headline } from "../../../src/findings/headline.ts";
import { rankHeadline } from "../../../src/findings/rankHeadline.ts";
import { METRICS } from "../../../src/domain/metrics.ts";
import type { Numbers } from "../../../src/selection/selection.ts";
import {
  aComparison,
  aFound,
  aMedian,
  aMetric,
  aMissing,
  found,
  opening,
  standingAt,
  sure,
  words,
} from "../aComparison.ts";

const NAMES = ["van Dijk", "Jones", "Bastoni", "Kane", "Sané", "De Bruyne"] as const;

/** The headline of one metric over players in this order. */
function said(
  metric: string,
  figures: readonly (number | GapReason | Figure)[],
  numbers: Numbers = "per90",
): string {
  const players = found(...NAMES.slice(0, figures.length));
  const comparison = aComparison(players, [aMetric(metric, figures)], { numbers });
  return numbers === "pct" ? rankHeadline(comparison, words) : headline(comparison, words);
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
    expect(said("passes", [70, 76.84, 76.8])).toBe("Jones and Bastoni have the most passes per 90");
    expect(said("pass-accuracy", [70, 80, 80])).toBe("Jones and Bastoni have the highest pass accuracy");
    expect(said("fouls", [0.5, 0.9, 0.5])).toBe("Van Dijk and Bastoni have the fewest fouls committed");
    expect(said("touches-box", [1, 1, 1])).toBe("Three players are level on touches in the opposition box");
    expect(said("passes", [1, 1, 1, 1])).toBe("Four players are level on passes");
    expect(said("passes", [0, 1, 1, 1, 1])).toBe("Four players have the most passes per 90");
    expect(said("passes", [70, 76, 76], "total")).toBe("Jones and Bastoni have the most passes");
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

  const salah = sure(0.99, 0.68, 1.4);
  const kane = sure(0.85, 0.56, 1.23);
  const deBruyne = sure(0.23, 0.1, 0.46);
  it.each([
    ["goals", [salah, deBruyne], "Van Dijk averages more goals than Jones"],
    ["goals", [salah, kane], "No clear gap between van Dijk and Jones on goals"],
    ["fouls", [salah, kane], "No clear gap between Jones and van Dijk"],
    ["fouls", [deBruyne, salah], "Van Dijk averages fewer fouls committed than Jones"],
    ["touches-box", [salah, kane], "No clear gap between van Dijk and Jones"],
    ["pass-accuracy", [sure(80, 70, 88), sure(85, 76, 91)], "No clear gap between Jones and van Dijk"],
    ["goals", [deBruyne, salah, kane], "Jones and Bastoni have the most goals per 90"],
    [
      "fouls",
      [salah, deBruyne, sure(0.3, 0.15, 0.5)],
      "Jones and Bastoni have the fewest fouls committed per 90",
    ],
    ["goals", [salah, kane, salah], "No clear leader of the three on goals"],
    ["fouls", [salah, kane, kane], "No clear leader of the three on fouls committed"],
    ["touches-box", [salah, kane, kane], "No clear leader on touches in the opposition box"],
    ["goals", [salah, salah], "Van Dijk and Jones are level on goals"],
    ["goals", [salah, kane, "not-recorded"], "No clear gap between van Dijk and Jones on goals"],
    ["goals", [salah, kane, kane, "not-recorded"], "No clear leader of three recorded on goals"],
  ] as const)("of %s claims no more than the intervals: case %#", (metric, figures, expected) => {
    expect(said(metric, figures)).toBe(expected);
  });

  it("does not name who is ahead of the second and not clearly of the third", () => {
    const [a, b, wide] = [sure(3, 2.8, 3.2), sure(2, 1.8, 2.2), sure(1.9, 0.1, 4)];
    expect(said("goals", [a, b])).toBe("Van Dijk averages more goals than Jones");
    expect(said("goals", [a, b, wide])).toBe("No clear leader of the three on goals");
  });

  it("takes a reported figure at its word, and the other's interval too", () => {
    expect(said("goals", [1.5, salah])).toBe("Van Dijk averages more goals than Jones");
    expect(said("goals", [1.2, salah])).toBe("No clear gap between van Dijk and Jones on goals");
  });

  describe("beside the median of a group", () => {
    const beside = (metric: string, ...figures: readonly Figure[]) => {
      const players = [...found(...NAMES.slice(0, figures.length - 1)), aMedian()];
      return headline(aComparison(players, [aMetric(metric, figures)]), words);
    };
    const median: Figure = { state: "value", value: 0.5, interval: "median", standing: undefined };

    it("holds a single player against it, whoever has more", () => {
      expect(beside("goals", salah, median)).toBe("Van Dijk averages more goals than the median");
      expect(beside("goals", sure(0.2, 0.1, 0.3), median)).toBe(
        "Van Dijk averages fewer goals than the median",
      );
      expect(beside("fouls", salah, median)).toBe("Van Dijk averages more fouls committed than the median");
      expect(beside("goals", sure(0.6, 0.3, 0.9), median)).toBe(
        "No clear gap between van Dijk and the median",
      );
    });

    it("compares several with each other", () => {
      expect(beside("goals", deBruyne, salah, median)).toBe("Jones averages more goals than van Dijk");
    });
  });

  describe("in percentiles", () => {
    it("tells where one player ranks, the median beside him or not", () => {
      const one = aMetric("passes", [standingAt(65, 80, { rank: 12 })]);
      const median = aMetric("passes", [standingAt(65, 80, { rank: 12 }), 50]);
      const pct = { numbers: "pct" } as const;
      expect(rankHeadline(aComparison(found("van Dijk"), [one], pct), words)).toBe(
        "Van Dijk ranks 12th of 64 for passes",
      );
      expect(rankHeadline(aComparison([...found("van Dijk"), aMedian()], [median], pct), words)).toBe(
        "Van Dijk ranks 12th of 64 for passes",
      );
    });

    it.each([
      [1, "1st"],
      [2, "2nd"],
      [3, "3rd"],
      [11, "11th"],
      [22, "22nd"],
      [113, "113th"],
    ])("says %i as %s", (rank, nth) => {
      expect(said("passes", [standingAt(65, 80, { rank })], "pct")).toBe(
        `Van Dijk ranks ${nth} of 64 for passes`,
      );
    });

    it("says which end is first where fewer is better", () => {
      expect(said("fouls", [standingAt(1.4, 48)], "pct")).toBe(
        "Van Dijk ranks 32nd of 64 for fewest fouls committed",
      );
    });

    it("leaves the metric to the line below where ten words cannot hold it", () => {
      const metric = aMetric("passes-penalty-area", [standingAt(3, 80)]);
      const players = [aFound({ shortName: "Mohamed Salah", name: "Mohamed Salah" })];
      expect(rankHeadline(aComparison(players, [metric], { numbers: "pct" }), words)).toBe(
        "Mohamed Salah ranks 32nd of 64",
      );
    });

    it("gives the figure of who is not among the peers", () => {
      expect(said("passes", [standingAt(65, 80, { member: false })], "pct")).toBe(
        "Van Dijk averages 65.0 passes per 90",
      );
      expect(said("passes", [65], "pct")).toBe("Van Dijk averages 65.0 passes per 90");
    });

    it("orders several as their figures do", () => {
      expect(said("fouls", [standingAt(0.5, 80), standingAt(0.9, 20)], "pct")).toBe(
        "Van Dijk averages fewer fouls committed than Jones",
      );
    });
  });

  it("of many metrics names up to three players, and counts more", () => {
    const two = [aMetric("passes", []), aMetric("shots", [])];
    expect(rankHeadline(aComparison(found("van Dijk"), two), words)).toBe("Van Dijk on 2 metrics");
    expect(rankHeadline(aComparison(found("van Dijk", "Jones", "Kane"), two), words)).toBe(
      "Van Dijk, Jones and Kane on 2 metrics",
    );
    expect(rankHeadline(aComparison([...found("van Dijk", "Jones"), aMissing("Kane")], two), words)).toBe(
      "Van Dijk and Jones on 2 metrics",
    );
    expect(rankHeadline(aComparison(found("van Dijk", "Jones", "Kane", "Sané"), two), words)).toBe(
      "Four players on 2 metrics",
    );
  });

  it("says the next step when there is nothing to find", () => {
    const passes = [aMetric("passes", [])];
    expect(rankHeadline(aComparison([], passes), words)).toBe("Pick players to compare");
    expect(rankHeadline(aComparison(found("Kane"), []), words)).toBe("Pick a metric to compare");
    expect(rankHeadline(aComparison([aMissing("Kane")], passes), words)).toBe(
      "This player is not in this data",
    );
    expect(rankHeadline(aComparison([aMissing("Kane"), aMissing("Sané")], passes), words)).toBe(
      "None of these players is in this data",
    );
    expect(rankHeadline(aComparison([aMissing("Kane", "unreadable-dataset")], passes), words)).toBe(
      "The numbers could not be loaded",
    );
  });

  it("keeps to ten words, whatever the metric and however many the players", () => {
    const aFigure = fc.constantFrom(1, 1.01, 2, 3, sure(1, 0.5, 2.5), sure(2, 1.9, 2.1));
    const figures = fc.array(aFigure, { minLength: 1, maxLength: 6 });
    const aMetricId = fc.constantFrom(...METRICS.map(({ id }) => id));
    fc.assert(
      fc.property(aMetricId, figures, fc.constantFrom("per90", "total", "pct"), (metric, some, numbers) => {
        expect(said(metric, some, numbers).split(" ").length).toBeLessThanOrEqual(10);
      }),
      { numRuns: 300 },
    );
  });
});
