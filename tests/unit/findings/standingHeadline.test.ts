import { describe, expect, it } from "vitest";
import type { Comparison } from "../../../src/comparison/comparison.ts";
import { headline } from "../../../src/findings/headline.ts";
import { standingHeadline } from "../../../src/findings/standingHeadline.ts";
import { standingMessages } from "../../../src/messages/standingMessages.ts";
import { createWords } from "../../../src/messages/words.ts";
import { aFound, aMedian, aMissing, found, words } from "../aComparison.ts";
import { among, stood } from "../charts/aStood.ts";

const own = createWords("en-GB", standingMessages);
const said = (comparison: Comparison) =>
  standingHeadline(comparison, words, own, headline(comparison, words));
const exactly = (value: number) => ({ value, interval: { low: value - 1, high: value + 1 } });
const vaguely = (value: number) => ({ value, interval: { low: value - 40, high: value + 40 } });

describe("the headline of one player", () => {
  it("counts the metrics that put him in the top quarter, style left out", () => {
    const metrics = [
      stood("shots", [80]),
      stood("goals", [75]),
      stood("assists", [20]),
      stood("passes", [99]),
    ];
    expect(said(among([aFound({ shortName: "H. Kane" })], metrics))).toBe(
      "Kane: top quarter on 2 of 3 metrics",
    );
  });

  it("counts those above the median when he is in no top quarter", () => {
    const metrics = [stood("shots", [60]), stood("goals", [50]), stood("fouls", [60])];
    expect(said(among(found("van Dijk"), metrics))).toBe("Van Dijk: above the median on 1 of 3 metrics");
  });

  it("takes the fewest for the best where lower is better", () => {
    const metrics = [stood("fouls", [10]), stood("offsides", [90])];
    expect(said(among(found("Kane"), metrics))).toBe("Kane: top quarter on 1 of 2 metrics");
  });
});

describe("the headline of two players", () => {
  it("says who leads how often, counting clear differences alone", () => {
    const metrics = [
      stood("shots", [exactly(50), exactly(30)]),
      stood("goals", [vaguely(50), vaguely(30)]),
      stood("fouls", [exactly(10), exactly(40)]),
    ];
    expect(said(among(found("Kane", "Salah"), metrics))).toBe("Kane leads Salah clearly on 2 of 3 metrics");
  });

  it("claims nothing that the intervals deny", () => {
    const metrics = [stood("shots", [vaguely(50), vaguely(30)]), stood("goals", [vaguely(60), vaguely(30)])];
    expect(said(among(found("Kane", "Salah"), metrics))).toBe(
      "Kane and Salah: no clear difference on 2 metrics",
    );
  });

  it("claims nothing of reported rates, which have no interval", () => {
    const metrics = [stood("shots", [90, 10]), stood("goals", [90, 10])];
    expect(said(among(found("Kane", "Salah"), metrics))).toContain("no clear difference");
  });

  it("says nothing of metrics that only one of them has a figure on", () => {
    const metrics = [
      stood("shots", [vaguely(50), vaguely(30)]),
      stood("goals", [vaguely(60), vaguely(30)]),
      stood("assists", [vaguely(60), "not-recorded"]),
    ];
    const players = found("Kane", "Salah");
    expect(said(among(players, metrics))).toBe("Kane and Salah: no clear difference on 2 metrics");
    expect(said(among(players, metrics.slice(1)))).toBe("Kane and Salah on 2 metrics");
  });

  it("says so when each leads as often", () => {
    const metrics = [stood("shots", [exactly(50), exactly(30)]), stood("goals", [exactly(30), exactly(50)])];
    expect(said(among(found("Kane", "Salah"), metrics))).toBe("Kane and Salah: each clearly ahead on 1 of 2");
  });
});

describe("the headline of more players", () => {
  it("names who is clear of all the others", () => {
    const metrics = [
      stood("shots", [exactly(50), exactly(30), exactly(10)]),
      stood("goals", [exactly(50), exactly(30), exactly(51)]),
    ];
    expect(said(among(found("Kane", "Salah", "Mané"), metrics))).toBe("Kane leads clearly on 1 of 2 metrics");
  });

  it("does not call differences unclear when two are clear of the third", () => {
    const metrics = ["shots", "goals"].map((id) => stood(id, [exactly(50), exactly(50.5), exactly(10)]));
    expect(said(among(found("Kane", "Salah", "Mané"), metrics))).toBe("Kane, Salah and Mané on 2 metrics");
  });

  it("counts neither the median nor an absent player as somebody to lead", () => {
    const players = [...found("Kane", "Salah"), aMissing("Nobody"), aMedian()];
    const metrics = ["shots", "goals"].map((id) => stood(id, [exactly(50), exactly(30), "no-player", 20]));
    expect(said(among(players, metrics))).toBe("Kane leads Salah clearly on 2 of 2 metrics");
  });
});

it("is in at most ten words, however long the names", () => {
  const players = [
    aFound({ shortName: "Juan Carlos de la Cruz", name: "A" }),
    aFound({ shortName: "Kevin van der Meer", name: "B" }),
  ];
  const metrics = ["shots", "goals"].map((id) => stood(id, [exactly(50), exactly(30)]));
  expect(said(among(players, metrics)).split(" ").length).toBeLessThanOrEqual(10);
});
