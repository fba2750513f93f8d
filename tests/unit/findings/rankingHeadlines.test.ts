import { describe, expect, it } from "vitest";
import type { Leaders } from "../../../src/comparison/leaders.ts";
import { ranking, type Candidate } from "../../../src/comparison/ranking.ts";
import type { Squad } from "../../../src/comparison/squad.ts";
import { numberKind } from "../../../src/findings/figureText.ts";
import { leadersHeadline } from "../../../src/findings/leadersHeadline.ts";
import { placeText } from "../../../src/findings/placeText.ts";
import { rankMark } from "../../../src/findings/rankMark.ts";
import type { RankingSpeech } from "../../../src/findings/rankingFinding.ts";
import { squadAhead } from "../../../src/findings/squadAhead.ts";
import { squadHeadline } from "../../../src/findings/squadHeadline.ts";
import { leadersMessages } from "../../../src/messages/leadersMessages.ts";
import { squadMessages } from "../../../src/messages/squadMessages.ts";
import { createWords } from "../../../src/messages/words.ts";
import type { Numbers } from "../../../src/selection/selection.ts";
import { aComparison, aFigure, aFound, aMetric, theMetric, words } from "../aComparison.ts";
import { aHead, aPlayerSeason } from "../aDataset.ts";

const own = createWords("en-GB", { ...squadMessages, ...leadersMessages });

interface Facts {
  /** Short name, value, and the slot of a chosen one. */
  readonly members: readonly (readonly [string, number, number?])[];
  readonly outsiders?: readonly (readonly [string, number])[];
  readonly metric?: string;
  readonly numbers?: Numbers;
  readonly club?: string;
}

function ranked({
  members,
  outsiders = [],
  metric = "passes",
  numbers = "per90",
  club = "Liverpool",
}: Facts) {
  const one = theMetric(metric);
  const candidates: readonly Candidate[] = [
    ...members.map(([shortName, value, slot], member) => ({
      player: aFound({ shortName, name: shortName }),
      figure: aFigure(value),
      slot,
      member,
    })),
    ...outsiders.map(([shortName, value], index) => ({
      player: aFound({ shortName, name: shortName }),
      figure: aFigure(value),
      slot: 10 + index,
      member: undefined,
    })),
  ];
  const values = Float64Array.from(members, ([, value]) => value);
  const rows = ranking(values, one.direction, candidates);
  const names = rows.map(({ player }) => (player.state === "found" ? player.season.shortName : ""));
  const speech: RankingSpeech = { metric: one, kind: numberKind(one, numbers), names, words, own };
  const shown = aComparison([], [aMetric(metric, [])], { numbers });
  return { rows, speech, shown, club: aPlayerSeason({ club }).club, of: values.length };
}

function squadOf(facts: Facts): readonly [Squad, RankingSpeech] {
  const { rows, speech, shown, club, of } = ranked(facts);
  const [compared = aMetric("passes", [])] = shown.metrics;
  const left = { minMinutes: 900, leftOut: 0, withoutFigure: 0, clubAlone: false };
  return [{ state: "ranked", shown, compared, club, dataset: aHead(), rows, of, ...left }, speech];
}

function leadersOf(facts: Facts & { readonly who?: Leaders["group"]["who"]; readonly hidden?: number }) {
  const { rows, speech, shown, of } = ranked(facts);
  const { who = ["centre-back"], hidden = 0 } = facts;
  const [compared = aMetric("passes", [])] = shown.metrics;
  const group = {
    who,
    datasets: [aHead()],
    minMinutes: 900,
    under: undefined,
    size: of,
    members: [],
    leftOut: [],
  };
  const level = { count: hidden, rank: 1 };
  const found: Leaders = { state: "ranked", shown, compared, group, rows, of: of + hidden, top: of, level };
  return leadersHeadline(found, speech);
}

const squadSaid = (facts: Facts) => squadHeadline(...squadOf(facts));
const three: Facts["members"] = [["Henderson", 82.6], ["van Dijk", 75.1], ["Milner", 74.6]]; // prettier-ignore

describe("the headline of a squad", () => {
  it("says where the outsider would stand", () => {
    expect(squadSaid({ members: three, outsiders: [["Bastoni", 74.9]] })).toBe(
      "Bastoni would be 3rd at Liverpool for passes",
    );
  });

  it("says from which end where lower is better", () => {
    const members = [["Can", 2], ["Lovren", 1]] as const; // prettier-ignore
    expect(squadSaid({ members, outsiders: [["Kane", 1.5]], metric: "fouls" })).toBe(
      "Kane would be 2nd at Liverpool for fewest fouls committed",
    );
  });

  it("says that the outsider would be level with a player", () => {
    expect(squadSaid({ members: three, outsiders: [["Bastoni", 75.1]] })).toBe(
      "Bastoni would be joint 2nd at Liverpool for passes",
    );
  });

  it("leaves the metric to the line below rather than say more than ten words", () => {
    expect(
      squadSaid({
        members: three,
        outsiders: [["De Bruyne", 9]],
        metric: "progressive-passes",
        club: "Tottenham Hotspur",
      }),
    ).toBe("De Bruyne would be 4th at Tottenham Hotspur");
  });

  it("says where the first chosen player of the club stands when there is no outsider", () => {
    expect(squadSaid({ members: [["Henderson", 82.6], ["van Dijk", 75.1, 0], ["Milner", 74.6, 1]] })).toBe(
      "Van Dijk is 2nd at Liverpool for passes",
    ); // prettier-ignore
  });

  it("says who is first when he is chosen, or nobody is", () => {
    const first = "Henderson is 1st at Liverpool for passes";
    expect(squadSaid({ members: three })).toBe(first);
    expect(squadSaid({ members: [["Henderson", 82.6, 0], ["Milner", 74.6]] })).toBe(first); // prettier-ignore
  });

  it("says of equals that they share the place", () => {
    expect(squadSaid({ members: [["Can", 5], ["Milner", 5], ["Mané", 4]] })).toBe("Can is joint 1st at Liverpool for passes"); // prettier-ignore
  });
});

describe("who is ahead", () => {
  const ahead = (facts: Facts) => squadAhead(...squadOf(facts));

  it("is named with the figure", () => {
    expect(ahead({ members: three, outsiders: [["Bastoni", 74.9]] })).toBe(
      "Henderson (82.6) and van Dijk (75.1) average more.",
    );
  });

  it("averages fewer where lower is better, has more in all, is higher by share", () => {
    const members = [["Can", 1], ["Lovren", 2]] as const; // prettier-ignore
    const outsiders = [["Kane", 1.5]] as const;
    expect(ahead({ members, outsiders, metric: "fouls" })).toBe("Can (1.00) averages fewer.");
    expect(ahead({ members, outsiders, numbers: "total" })).toBe("Lovren (2) has more.");
    expect(ahead({ members, outsiders, metric: "pass-accuracy" })).toBe("Lovren (2.0%) is higher.");
  });

  it("is counted beyond the first three of five", () => {
    const members = [["A", 9], ["B", 8], ["C", 7], ["D", 6], ["E", 5]] as const; // prettier-ignore
    expect(ahead({ members, outsiders: [["Kane", 1]] })).toBe(
      "A (9.0), B (8.0), C (7.0) and 2 others average more.",
    );
  });

  it("is nobody before the first, nor without a chosen player", () => {
    expect(ahead({ members: three, outsiders: [["Bastoni", 99]] })).toBeUndefined();
    expect(ahead({ members: three })).toBeUndefined();
  });
});

describe("the headline of the leaders", () => {
  it("says where the first chosen player stands", () => {
    expect(leadersOf({ members: [["Stones", 83.2], ["van Dijk", 65.3, 0]] })).toBe("Van Dijk is 2nd of 2 centre-backs for passes"); // prettier-ignore
  });

  it("says where one who is no peer would stand", () => {
    expect(leadersOf({ members: three, outsiders: [["Kane", 80]], who: "all" })).toBe(
      "Kane would be 2nd of 4 players for passes",
    );
  });

  it("says who is first, and no more: a place does not say by how much", () => {
    expect(leadersOf({ members: three })).toBe("Henderson is 1st of 3 centre-backs for passes");
    expect(leadersOf({ members: three, metric: "fouls" })).toBe(
      "Milner is 1st of 3 centre-backs for fewest fouls committed",
    );
  });

  it("says of equals that they share the place, also with those who are not drawn", () => {
    expect(leadersOf({ members: [["A", 0], ["B", 0]], hidden: 4, metric: "fouls", numbers: "total" })).toBe("A is joint 1st of 6 centre-backs"); // prettier-ignore
  });
});

describe("a place", () => {
  it.each([
    [1, "1st"],
    [2, "2nd"],
    [3, "3rd"],
    [4, "4th"],
    [11, "11th"],
    [12, "12th"],
    [22, "22nd"],
    [103, "103rd"],
  ])("of %i is said %s", (rank, said) => {
    expect(placeText({ rank, tied: false, member: true }, words, own)).toBe(said);
  });

  it.each<[string, boolean, boolean]>([
    ["3", false, true],
    ["3=", true, true],
    ["(3)", false, false],
    ["(3=)", true, false],
  ])("is printed by what it is: %s", (printed, tied, member) => {
    expect(rankMark({ place: { rank: 3, tied, member } }, own)).toBe(printed);
  });

  it("is printed as nothing for who has none", () => {
    expect(rankMark({ place: undefined }, own)).toBe("");
  });
});
