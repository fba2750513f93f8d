import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ComparedPlayer } from "../../../src/comparison/comparison.ts";
import { playerLabels, standingLabels } from "../../../src/findings/playerLabels.ts";
import { medianOf } from "../../../src/selection/medianOf.ts";
import { aFound, aMedian, aMissing, words } from "../aComparison.ts";
import { aHead } from "../aDataset.ts";

const short = (...players: readonly ComparedPlayer[]) =>
  playerLabels(players, words).map((label) => label.short);
const vanDijk = (club: string, head = {}) =>
  aFound({ name: "Virgil van Dijk", shortName: "V. van Dijk", club }, aHead(head));

describe("a player's label", () => {
  it.each([
    ["V. van Dijk", "van Dijk"],
    ["J. P. Morgan", "Morgan"],
    ["Łu. Piszczek", "Piszczek"],
    ["Jorginho", "Jorginho"],
    ["David Silva", "David Silva"],
    ["St. Clair", "Clair"],
  ])("of %s is %s", (shortName, expected) => {
    expect(short(aFound({ shortName }))).toEqual([expected]);
  });

  it("names the clubs whose figures are summed", () => {
    expect(playerLabels([aFound({ clubs: ["Southampton", "Liverpool"] })], words)[0]?.club).toBe(
      "Southampton, Liverpool",
    );
  });

  it("of who is not there is what the link said", () => {
    expect(playerLabels([aMissing("__proto__", "not-a-player")], words)).toEqual([
      { short: "__proto__", club: "" },
    ]);
  });

  it("begins with a capital where it stands alone", () => {
    expect(standingLabels([vanDijk("Liverpool")], words)[0]?.short).toBe("Van Dijk");
  });
});

describe("the label of a median", () => {
  it("says so, and of whom: how many, who and where", () => {
    expect(playerLabels([aMedian()], words)).toEqual([
      { short: "the median", club: "64 centre-backs, Premier League 2017/18" },
    ]);
    expect(playerLabels([aMedian(aHead(), "all")], words)[0]?.club).toBe(
      "64 players, Premier League 2017/18",
    );
  });

  it("names the competition where there are two", () => {
    expect(short(aMedian(), aMedian(aHead({ id: "ita1-2017" })))).toEqual([
      "the median (Premier League 2017/18)",
      "the median (Serie A 2017/18)",
    ]);
  });
});

it("calls a median that there is none of by what it is", () => {
  const none = { ...aMissing("Median", "no-peers"), ref: medianOf(aHead().id) };
  expect(short(none)).toEqual(["the median"]);
});

describe("labels in one comparison", () => {
  it("tell namesakes apart by their whole names", () => {
    expect(
      short(
        aFound({ name: "Reece James", shortName: "R. James" }),
        aFound({ name: "Daniel James", shortName: "D. James" }),
        aFound({ name: "Harry Kane", shortName: "H. Kane" }),
      ),
    ).toEqual(["Reece James", "Daniel James", "Kane"]);
  });

  it("tell one player's clubs apart", () => {
    expect(short(vanDijk("Southampton"), vanDijk("Liverpool"))).toEqual([
      "van Dijk (Southampton)",
      "van Dijk (Liverpool)",
    ]);
  });

  it("tell one player's seasons at a club apart", () => {
    expect(short(vanDijk("Liverpool"), vanDijk("Liverpool", { id: "eng1-2025" }))).toEqual([
      "van Dijk (2017/18)",
      "van Dijk (2025/26)",
    ]);
  });

  it("tell clubs and seasons apart where neither is enough", () => {
    const labels = short(
      vanDijk("Liverpool"),
      vanDijk("Liverpool", { id: "eng1-2025" }),
      vanDijk("Southampton"),
    );
    expect(labels).toEqual([
      "van Dijk (Liverpool, Premier League 2017/18)",
      "van Dijk (2025/26)",
      "van Dijk (Southampton)",
    ]);
  });

  it("tell two sources of the same season apart", () => {
    const other = { id: "eng1-2017-opta", source: "Another source" };
    expect(short(vanDijk("Liverpool"), vanDijk("Liverpool", other))).toEqual([
      "Virgil van Dijk (Liverpool, Premier League 2017/18, A source)",
      "Virgil van Dijk (Liverpool, Premier League 2017/18, Another source)",
    ]);
  });

  it("tell namesakes at one club apart by their birth years", () => {
    const danilo = (born: string) => aFound({ name: "Danilo", born });
    expect(short(danilo("1991-07-15"), danilo("2001-04-29"))).toEqual([
      "Danilo (Alpha, 1991)",
      "Danilo (Alpha, 2001)",
    ]);
  });

  it("tell two slots of one absent player apart", () => {
    const [one, two] = [aMissing("Kane"), aMissing("Kane")];
    const elsewhere = { ...two, ref: { ...two.ref, dataset: aHead({ id: "eng1-1901" }).id } };
    expect(short(one, elsewhere)).toEqual(["Kane (eng1-2017)", "Kane (eng1-1901)"]);
  });

  it("are never equal as long as name, club, season or source differ", () => {
    const aPlayer = fc.record({
      name: fc.constantFrom("Reece James", "Rhian James"),
      club: fc.constantFrom("Chelsea", "Wigan"),
      id: fc.constantFrom("eng1-2017", "eng1-2025", "eng1-2017-opta"),
    });
    const players = fc.uniqueArray(aPlayer, { maxLength: 6, selector: (one) => JSON.stringify(one) });
    fc.assert(
      fc.property(players, (some) => {
        const labels = short(
          ...some.map(({ name, club, id }) =>
            aFound({ name, shortName: "R. James", club }, aHead({ id, source: id })),
          ),
        );
        expect(new Set(labels).size).toBe(some.length);
      }),
    );
  });
});
