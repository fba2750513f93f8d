import { describe, expect, it } from "vitest";
import type { ComparedPlayer, GapReason } from "../../../src/comparison/comparison.ts";
import { sentence } from "../../../src/findings/sentence.ts";
import type { Numbers } from "../../../src/selection/selection.ts";
import { aComparison, aFound, aMetric, aMissing, found, opening, words } from "../aComparison.ts";
import { aHead } from "../aDataset.ts";

function said(
  players: readonly ComparedPlayer[],
  metric: string,
  figures: readonly (number | GapReason)[],
  numbers: Numbers = "per90",
) {
  return sentence(aComparison(players, [aMetric(metric, figures)], { numbers }), words);
}

const at = (shortName: string, id: string, competition?: string) =>
  aFound({ shortName, name: `First ${shortName}` }, aHead({ id, ...(competition ? { competition } : {}) }));

describe("the sentence", () => {
  it("of the opening comparison is the report's, to the letter", () => {
    expect(sentence(opening, words)).toBe(
      "Bastoni averages 73.7 passes per 90 in Serie A; van Dijk (76.8) and Jones (75.4) average more in the Premier League.",
    );
  });

  it("of one player tells the figure and where", () => {
    expect(said(found("van Dijk"), "passes", [76.8])).toBe(
      "Van Dijk averages 76.8 passes per 90 in the Premier League.",
    );
  });

  it("does not say the place twice when it is the same", () => {
    expect(said(found("van Dijk", "Jones"), "passes", [76.8, 75.4])).toBe(
      "Jones averages 75.4 passes per 90 in the Premier League; van Dijk (76.8) averages more.",
    );
  });

  it("says each place when those ahead play in different ones", () => {
    const players = [at("Kane", "eng1-2017"), at("Icardi", "ita1-2017"), at("Messi", "esp1-2017")];
    expect(said(players, "shots", [5, 3, 4])).toBe(
      "Icardi averages 3.00 shots per 90 in Serie A; Kane (5.00, in the Premier League) and Messi (4.00, in La Liga) average more.",
    );
  });

  it("says the seasons where they differ", () => {
    expect(said([at("Kane", "eng1-2017"), at("Salah", "eng1-2025")], "shots", [5, 3])).toBe(
      "Salah averages 3.00 shots per 90 in the Premier League 2025/26; Kane (5.00) averages more in the Premier League 2017/18.",
    );
  });

  it("speaks of tournaments and of competitions it has no phrase for", () => {
    expect(said([at("Kane", "world-cup-2018")], "shots", [5])).toBe(
      "Kane averages 5.00 shots per 90 at the World Cup.",
    );
    expect(said([at("Kane", "mine-2018", "My League")], "shots", [5])).toBe(
      "Kane averages 5.00 shots per 90 in My League.",
    );
  });

  it("tells ties as ties, printed figures counting", () => {
    expect(said(found("Kane", "Sané"), "passes", [20.04, 20])).toBe(
      "Sané averages 20.0 passes per 90 in the Premier League; Kane (20.0) averages the same.",
    );
    expect(said(found("Kane", "Sané", "Salah"), "goals", [3, 3, 3], "total")).toBe(
      "Kane has 3 goals in the Premier League; Sané (3) and Salah (3) have as many.",
    );
    expect(said(found("Kane", "Sané", "Salah"), "goals", [3, 5, 3], "total")).toBe(
      "Kane has 3 goals in the Premier League; Salah (3) has as many; Sané (5) has more.",
    );
  });

  it("prints totals whole, one of them without a plural", () => {
    expect(said(found("Kane", "Sané"), "goals", [1, 1234], "total")).toBe(
      "Kane’s total of goals in the Premier League is 1; Sané (1,234) has more.",
    );
  });

  it("says of shares that they are higher", () => {
    expect(said(found("Kane", "Sané", "Salah"), "pass-accuracy", [70, 80.04, 90])).toBe(
      "Kane has 70.0% pass accuracy in the Premier League; Salah (90.0%) and Sané (80.0%) are higher.",
    );
    expect(said(found("Kane", "Sané", "Salah"), "pass-accuracy", [70, 70, 90])).toBe(
      "Kane has 70.0% pass accuracy in the Premier League; Sané (70.0%) has the same; Salah (90.0%) is higher.",
    );
  });

  it("begins with the fewest where lower is better, and names no winner", () => {
    expect(said(found("Kane", "Sané"), "fouls", [0.9, 0.5])).toBe(
      "Sané averages 0.50 fouls committed per 90 in the Premier League; Kane (0.90) averages more.",
    );
  });

  it("holds six players", () => {
    expect(said(found("A", "B", "C", "D", "E", "F"), "goals", [6, 5, 4, 3, 2, 0], "total")).toBe(
      "F has 0 goals in the Premier League; A (6), B (5), C (4), D (3) and E (2) have more.",
    );
  });

  it("puts the number into the brackets that tell a player's clubs apart", () => {
    const players = ["Southampton", "Liverpool"].map((club) => aFound({ shortName: "V. van Dijk", club }));
    expect(said(players, "passes", [52.9, 75.1])).toBe(
      "Van Dijk (Southampton) averages 52.9 passes per 90 in the Premier League; van Dijk (Liverpool, 75.1) averages more.",
    );
  });

  it("leaves out who has no figure, and is of the first metric that anyone has one for", () => {
    const comparison = aComparison(
      [aMissing("Nobody"), ...found("Kane", "Sané")],
      [
        aMetric("passes", ["no-player", "not-recorded", "not-recorded"]),
        aMetric("goals", ["no-player", 0.5, "not-recorded"]),
      ],
    );
    expect(sentence(comparison, words)).toBe("Kane averages 0.50 goals per 90 in the Premier League.");
  });

  it("is absent when nobody has a figure", () => {
    expect(said(found("Kane"), "passes", ["not-recorded"])).toBeUndefined();
    expect(said([], "passes", [])).toBeUndefined();
    expect(sentence(aComparison(found("Kane"), []), words)).toBeUndefined();
  });

  it("stays text whatever a name holds", () => {
    expect(said(found("<script>", "{noun}"), "goals", [1.5, 2.5])).toBe(
      "<script> averages 1.50 goals per 90 in the Premier League; {noun} (2.50) averages more.",
    );
  });
});
