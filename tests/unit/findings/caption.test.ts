import { describe, expect, it } from "vitest";
import type { PeerGroup } from "../../../src/comparison/comparison.ts";
import { caption, competitionSeason, peersText } from "../../../src/findings/caption.ts";
import { aComparison, aFound, aMetric, aMissing, found, opening, words } from "../aComparison.ts";
import { aHead } from "../aDataset.ts";

type Group = PeerGroup & { readonly state: "group" };

const aGroup = (facts: Partial<Group> = {}): Group => ({
  state: "group",
  who: ["centre-back"],
  datasets: [aHead()],
  minMinutes: 900,
  under: undefined,
  size: 64,
  members: [],
  leftOut: [],
  ...facts,
});
const passes = aMetric("passes", [1]);

describe("the caption of the opening comparison", () => {
  it("names metric, definition, why there are no peers and no interval", () => {
    expect(caption(opening, words)).toEqual({
      subtitle: "Passes per 90 minutes, 2025/26",
      definitions: ["Passes: Passes attempted, completed or not."],
      peers: "No peers: only reported figures are known of Premier League 2025/26 and Serie A 2025/26.",
      rateOnly: "Three reported figures, no minutes: no interval.",
      sources: ["Source: A source, CC BY 4.0, 28 October 2019."],
    });
  });
});

describe("the subtitle", () => {
  const subtitle = (...metrics: Parameters<typeof aComparison>[1]) =>
    caption(aComparison(found("Kane"), metrics), words).subtitle;

  it("tells rates, totals and shares apart", () => {
    const total = aComparison(found("Kane"), [passes], { numbers: "total" });
    expect(caption(total, words).subtitle).toBe("Passes in all, 2017/18");
    expect(subtitle(aMetric("pass-accuracy", [80]))).toBe("Pass accuracy in percent, 2017/18");
    expect(subtitle(passes, aMetric("shots", [1]))).toBe("2 metrics, counts per 90 minutes, 2017/18");
    const many = aComparison(found("Kane"), [passes, passes], { numbers: "total" });
    expect(caption(many, words).subtitle).toBe("2 metrics, counts in all, 2017/18");
  });

  it("names every season once", () => {
    const players = ["eng1-2017", "ita1-2017", "world-cup-2018"].map((id) =>
      aFound({}, aHead({ id, ...(id === "world-cup-2018" ? { season: "2018" } : {}) })),
    );
    expect(caption(aComparison(players, [passes]), words).subtitle).toBe(
      "Passes per 90 minutes, 2017/18 and 2018",
    );
  });

  it("is empty when nobody is in the data", () => {
    expect(caption(aComparison([aMissing("Kane")], [passes]), words).subtitle).toBe("");
  });
});

describe("a definition", () => {
  it("says what the players' data counts, and what was inferred", () => {
    const metric = aMetric("key-passes", [1], {
      definitions: ["last-pass-before-shot", "someone-elses-code"],
      derived: true,
    });
    expect(caption(aComparison(found("Kane"), [metric]), words).definitions).toEqual([
      "Key passes: Passes after which a team-mate shoots. Counted here: the last pass before a shot. Inferred from the order of events, not recorded.",
    ]);
  });
});

describe("the peers", () => {
  const peers = (group: Group) =>
    caption(aComparison(found("Kane"), [passes], { peers: group }), words).peers;

  it("are named with their number, competition and floor", () => {
    expect(peers(aGroup())).toBe("Peers: 64 players: centre-backs, Premier League 2017/18, 900+ minutes.");
    expect(peersText(aGroup({ size: 1, minMinutes: 1200 }), words)).toBe(
      "1 player: centre-backs, Premier League 2017/18, 1,200+ minutes",
    );
  });

  it("are named with every kind, dataset and age, and each word once", () => {
    const group = aGroup({
      size: 1234,
      who: ["gk", "goalkeeper", "full-back"],
      datasets: [aHead(), aHead({ id: "ita1-2017" })],
      under: 23,
    });
    expect(peersText(group, words)).toBe(
      "1,234 players: goalkeepers and full-backs, Premier League 2017/18 and Serie A 2017/18, 900+ minutes, under 23",
    );
    expect(peersText(aGroup({ who: "all" }), words)).toContain("64 players: all positions,");
  });

  it("are none where no complete data is known", () => {
    expect(caption(aComparison(found("Kane"), [passes]), words).peers).toBe(
      "No peers: no complete data in this comparison.",
    );
  });
});

describe("figures without minutes", () => {
  it("are told, one of them without a plural, and not of those who are missing", () => {
    const rateOnly = (...players: Parameters<typeof aComparison>[0]) =>
      caption(aComparison(players, [passes]), words).rateOnly;
    expect(rateOnly(aFound(), aFound({ minutes: 900 }), aMissing("Kane"))).toBe(
      "One reported figure, no minutes: no interval.",
    );
    expect(rateOnly(aFound({ minutes: 900 }), aMissing("Kane"))).toBeUndefined();
  });
});

describe("a source", () => {
  const sources = (...facts: Parameters<typeof aHead>[0][]) =>
    caption(
      aComparison(
        facts.map((fact) => aFound({}, aHead(fact))),
        [passes],
      ),
      words,
    ).sources;

  it("is named of the peers too, and once", () => {
    const of = (source: string) => {
      const peers = aGroup({ datasets: [aHead({ source })] });
      return caption(aComparison([aFound()], [passes], { peers }), words).sources;
    };
    expect(of("A source")).toHaveLength(1);
    expect(of("Other")).toEqual([
      "Source: A source, CC BY 4.0, 28 October 2019.",
      "Source: Other, CC BY 4.0, 28 October 2019.",
    ]);
  });

  it("carries licence and date, and the date once", () => {
    expect(sources({ source: "Wyscout" })).toEqual(["Source: Wyscout, CC BY 4.0, 28 October 2019."]);
    expect(sources({ source: "Lewis Nolan, report of 19 January 2026", date: "2026-01-19" })).toEqual([
      "Source: Lewis Nolan, report of 19 January 2026.",
    ]);
  });

  it("is said once for two datasets of it, and each of two", () => {
    expect(sources({ id: "eng1-2017" }, { id: "ita1-2017" })).toHaveLength(1);
    expect(sources({ id: "eng1-2017" }, { id: "ita1-2017", source: "Another" })).toHaveLength(2);
  });
});

describe("a competition season", () => {
  it("does not say the year twice", () => {
    expect(competitionSeason(aHead())).toBe("Premier League 2017/18");
    expect(competitionSeason(aHead({ competition: "Euro 2016", season: "2016" }))).toBe("Euro 2016");
  });
});
