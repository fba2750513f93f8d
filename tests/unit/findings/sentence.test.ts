import { describe, expect, it } from "vitest";
import type { ComparedPlayer, Comparison, Figure, GapReason } from "../../../src/comparison/comparison.ts";
import { sentence } from "../../../src/findings/sentence.ts";
import type { Numbers } from "../../../src/selection/selection.ts";
import {
  aComparison,
  aFigure,
  aFound,
  aGroup,
  aMedian,
  aMetric,
  aMissing,
  found,
  opening,
  standingAt,
  sure,
  words,
} from "../aComparison.ts";
import { aHead } from "../aDataset.ts";

function said(
  players: readonly ComparedPlayer[],
  metric: string,
  figures: readonly (number | GapReason | Figure)[],
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
      "Icardi averages 3.00 shots per 90 in Serie A; Kane (5.00) averages more in the Premier League and Messi (4.00) in La Liga.",
    );
  });

  it("says each competition once, however many of them play there", () => {
    const players = [
      at("Icardi", "ita1-2017"),
      at("Kane", "eng1-2017"),
      at("Salah", "eng1-2017"),
      at("Mertens", "ita1-2017"),
      at("Messi", "esp1-2017"),
    ];
    expect(said(players, "shots", [1, 5, 4, 3, 2])).toBe(
      "Icardi averages 1.00 shots per 90 in Serie A; Kane (5.00) and Salah (4.00) average more in the Premier League, Mertens (3.00) in Serie A and Messi (2.00) in La Liga.",
    );
    expect(said(players.slice(0, 3), "shots", [1, 1, 4])).toBe(
      "Icardi averages 1.00 shots per 90 in Serie A; Kane (1.00) averages the same in the Premier League; Salah (4.00) averages more in the Premier League.",
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

  it("names who has no figure, and is of the first metric that anyone has one for", () => {
    const comparison = aComparison(
      [aMissing("Nobody"), ...found("Kane", "Sané")],
      [
        aMetric("passes", ["no-player", "not-recorded", "not-recorded"]),
        aMetric("goals", ["no-player", 0.5, "not-recorded"]),
      ],
    );
    expect(sentence(comparison, words)).toBe(
      "Kane averages 0.50 goals per 90 in the Premier League; no figure for Nobody and Sané.",
    );
    expect(said([...found("Kane"), aMissing("Median", "no-peers")], "goals", [0.5, "no-player"])).toBe(
      "Kane averages 0.50 goals per 90 in the Premier League; no figure for the median.",
    );
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

describe("the sentence of figures with intervals", () => {
  const [salah, kane, deBruyne] = [sure(0.99, 0.68, 1.4), sure(0.85, 0.56, 1.23), sure(0.23, 0.1, 0.46)];

  it.each([
    [
      [salah, kane],
      "Kane averages 0.85 goals per 90 in the Premier League; Salah (0.99) averages more; the difference is within the margin of error.",
    ],
    [[salah, deBruyne], "Kane averages 0.23 goals per 90 in the Premier League; Salah (0.99) averages more."],
    [
      [salah, kane, salah],
      "Kane averages 0.85 goals per 90 in the Premier League; Salah (0.99) and Messi (0.99) average more; the differences are within the margin of error.",
    ],
    [
      [salah, sure(0.5, 0.3, 0.8), sure(0.7, 0.4, 1)],
      "Kane averages 0.50 goals per 90 in the Premier League; Salah (0.99) and Messi (0.70) average more; the difference from Messi is within the margin of error.",
    ],
    [[kane, kane], "Salah averages 0.85 goals per 90 in the Premier League; Kane (0.85) averages the same."],
  ])("says which differences are within the margin of error: case %#", (figures, expected) => {
    expect(said(found(...["Salah", "Kane", "Messi"].slice(0, figures.length)), "goals", figures)).toBe(
      expected,
    );
  });

  it("holds a player against the median of a group", () => {
    const median = aFigure(0.5, { interval: "median" });
    expect(said([...found("Salah"), aMedian()], "goals", [salah, median])).toBe(
      "The median averages 0.50 goals per 90 in the Premier League; Salah (0.99) averages more.",
    );
    const medians = [aMedian(), aMedian(aHead({ id: "ita1-2017" }))];
    expect(said(medians, "goals", [median, aFigure(0.6, { interval: "median" })])).toBe(
      "The median averages 0.50 goals per 90 in the Premier League; the median (0.60) averages more in Serie A.",
    );
  });

  it("tells one player's seasons apart by the place alone", () => {
    expect(said([at("Salah", "eng1-2017"), at("Salah", "eng1-2025")], "goals", [1, 0.5])).toBe(
      "Salah averages 0.50 goals per 90 in the Premier League 2025/26; Salah (1.00) averages more in the Premier League 2017/18.",
    );
  });
});

describe("the sentence of percentiles", () => {
  const pct = (
    metric: string,
    figures: readonly (Figure | GapReason)[],
    peers: Comparison["peers"] = aGroup(),
    players = found(...["van Dijk", "Otamendi", "Kane"].slice(0, figures.length)),
  ) => sentence(aComparison(players, [aMetric(metric, figures)], { numbers: "pct", peers }), words);

  it("names percentile, peers and figure", () => {
    expect(pct("passes", [standingAt(52.9, 88.3)])).toBe(
      "Van Dijk is in the 88th percentile of 64 centre-backs in the Premier League for passes (52.9 per 90).",
    );
    expect(pct("pass-accuracy", [standingAt(85, 50)], aGroup({ who: "all" }))).toBe(
      "Van Dijk is in the 50th percentile of 64 players in the Premier League for pass accuracy (85.0%).",
    );
  });

  it("knows neither a percentile of nought nor of a hundred", () => {
    expect(pct("passes", [standingAt(1, 0)])).toContain("in the 1st percentile");
    expect(pct("passes", [standingAt(99, 99.8)])).toContain("in the 99th percentile");
  });

  it("begins with the lowest, and tells ties as ties", () => {
    expect(pct("passes", [standingAt(60, 70), standingAt(50, 42), standingAt(70, 90)])).toBe(
      "Otamendi is in the 42nd percentile of 64 centre-backs in the Premier League for passes (50.0 per 90); Kane (90th, 70.0 per 90) and van Dijk (70th, 60.0 per 90) are higher.",
    );
    expect(pct("passes", [standingAt(60, 70), standingAt(60, 70)])).toBe(
      "Otamendi is in the 70th percentile of 64 centre-backs in the Premier League for passes (60.0 per 90); van Dijk (60.0 per 90) is in the same one.",
    );
  });

  it("says what a percentile means where lower is better", () => {
    expect(pct("fouls", [standingAt(0.5, 80)])).toBe(
      "Van Dijk is in the 80th percentile of 64 centre-backs in the Premier League for fouls committed (0.50 per 90); a higher percentile means a lower figure.",
    );
  });

  it("says would of who is not among the peers", () => {
    expect(pct("passes", [standingAt(52.9, 88, { member: false })])).toBe(
      "Van Dijk would be in the 88th percentile of 64 centre-backs in the Premier League for passes (52.9 per 90).",
    );
  });

  it("leaves the median of the group out, and names who has no figure", () => {
    const players = [...found("van Dijk", "Kane"), aMedian()];
    const figures = [standingAt(52.9, 88), "not-recorded", aFigure(40, { interval: "median" })] as const;
    expect(pct("passes", figures, aGroup(), players)).toBe(
      "Van Dijk is in the 88th percentile of 64 centre-backs in the Premier League for passes (52.9 per 90); no figure for Kane.",
    );
  });

  it("is of the figures where nobody stands among peers", () => {
    expect(pct("passes", [aFigure(52.9)])).toBe(
      "Van Dijk averages 52.9 passes per 90 in the Premier League.",
    );
  });
});
