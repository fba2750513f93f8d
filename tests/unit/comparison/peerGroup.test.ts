import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPlayer } from "../../../src/comparison/findPlayer.ts";
import { peerGroup } from "../../../src/comparison/peerGroup.ts";
import type { Dataset } from "../../../src/domain/dataset.ts";
import { parseSelection } from "../../../src/selection/parseSelection.ts";
import { aDataset, byId, type RowFacts } from "../aDataset.ts";

/** The peers of a link among datasets. */
function peers(link: string, ...datasets: readonly Dataset[]) {
  const { selection } = parseSelection(link);
  const known = byId(...datasets);
  const players = (selection.players ?? []).map((ref) => findPlayer(ref, known, new Set()).player);
  return peerGroup(selection.peers ?? {}, players, known);
}

const playing = (name: string): RowFacts => ({ name, minutes: 900 });

const size = (rows: readonly RowFacts[], rule: string) => {
  const group = peers(`g=eng1-2017.${rule}`, aDataset(rows));
  return group.state === "refused" ? "refused" : group.size;
};

describe("the peer group by default", () => {
  const dataset = aDataset([
    { name: "Al", role: "winger", minutes: 3000 },
    { name: "Bo", role: "winger", minutes: 899 },
    { name: "Ci", role: "winger", minutes: 900 },
    { name: "Di", role: "forward", minutes: 3000 },
  ]);

  it("is the first player's role in the datasets of the players, from 900 minutes on, the player among them", () => {
    expect(peers("p=al_eng1-2017.di_eng1-2017", dataset)).toMatchObject({
      state: "too-few",
      who: ["winger"],
      minMinutes: 900,
      under: undefined,
      size: 2,
      datasets: [{ id: "eng1-2017" }],
    });
  });

  it("comes from the datasets of the link, also of a player who is not there and of a median", () => {
    for (const who of ["nobody_eng1-2017", "median_eng1-2017"]) {
      expect(peers(`p=${who}`, dataset)).toMatchObject({ who: "all", datasets: [{ id: "eng1-2017" }] });
    }
  });

  it("is everyone when the first player's role is unknown", () => {
    const rows = [{ name: "Al", minutes: 3000 }, { name: "Bo", role: "winger", minutes: 3000 } as const];
    expect(peers("p=al_eng1-2017", aDataset(rows))).toMatchObject({ who: "all", size: 2 });
  });

  it("asks for a third of the most anyone played where that is less than 900, as at a World Cup", () => {
    const cup = aDataset(
      [
        { name: "Al", role: "winger", minutes: 692 },
        { name: "Bo", role: "winger", minutes: 230 },
        { name: "Ci", role: "winger", minutes: 229 },
      ],
      { id: "world-cup-2018" },
    );
    expect(peers("p=al_world-cup-2018", cup)).toMatchObject({ minMinutes: 230, size: 2 });
  });
});

describe("a peer group", () => {
  it("is one from five players on; fewer say nothing of where a player stands", () => {
    const players = (count: number) =>
      peers("g=all.eng1-2017", aDataset(["Al", "Bo", "Ci", "Di", "Ed"].slice(0, count).map(playing)));
    expect(players(5)).toMatchObject({ state: "group", size: 5 });
    expect(players(4)).toMatchObject({ state: "too-few", size: 4 });
  });

  it("names its members: the rows of each, in order, and the minutes of all clubs", () => {
    const rows = [
      { name: "Al", club: "Alpha", minutes: 500, role: "winger" },
      { name: "Bo", minutes: 999 },
      { name: "Al", club: "Beta", minutes: 700, role: "forward" },
      { name: "Ci", minutes: 100 },
    ] as const;
    const group = peers("g=all.min900.eng1-2017", aDataset(rows));
    expect(group.state === "refused" ? [] : group.members).toMatchObject([
      { rows: [0, 2], minutes: 1200, season: { name: "Al", role: "forward" }, dataset: { id: "eng1-2017" } },
      { rows: [1], minutes: 999, season: { name: "Bo" } },
    ]);
  });

  it("is as large as its members are many", () => {
    const group = peers("g=all.eng1-2017", aDataset(["Al", "Bo", "Ci"].map(playing)));
    expect(group).toMatchObject({ size: 3, members: { length: 3 } });
  });

  it("says which asked-for datasets give it nobody", () => {
    const chosen = aDataset([{ name: "Al" }], { id: "eng1-2025", coverage: "selection" });
    const all = peers("g=all.eng1-2017.eng1-2025.eng1-1066", aDataset([playing("Al")]), chosen);
    expect(all).toMatchObject({ leftOut: ["eng1-2025", "eng1-1066"], datasets: [{ id: "eng1-2017" }] });
  });

  it("sums a player's clubs before it asks for minutes, and counts the player once", () => {
    const rows = [
      { name: "Al", club: "Alpha", minutes: 500 },
      { name: "Al", club: "Beta", minutes: 500 },
      { name: "Bo", minutes: 999 },
    ];
    expect(size(rows, "min1000.all")).toBe(1);
  });

  it("takes position and role from the club of most minutes, wherever its row stands", () => {
    const rows = [
      { name: "Al", club: "Alpha", minutes: 900, role: "winger" },
      { name: "Al", club: "Beta", minutes: 100, role: "forward" },
      { name: "Bo", club: "Alpha", minutes: 100, role: "forward" },
      { name: "Bo", club: "Beta", minutes: 900, role: "winger" },
    ] as const;
    expect(size(rows, "winger.min0")).toBe(2);
    expect(size(rows, "forward.min0")).toBe(0);
  });

  it("takes names as alternatives and combines them with minutes and age", () => {
    const rows = [
      { name: "Al", position: "df", role: "centre-back", minutes: 1000, born: "1999-01-01" },
      { name: "Bo", position: "mf", role: "winger", minutes: 1000, born: "1999-01-01" },
      { name: "Ci", position: "mf", role: "winger", minutes: 100, born: "1999-01-01" },
      { name: "Di", position: "mf", role: "winger", minutes: 1000, born: "1980-01-01" },
      { name: "Ed", position: "fw", role: "forward", minutes: 1000, born: "1999-01-01" },
    ] as const;
    expect(size(rows, "df.winger.min500.u23")).toBe(2);
  });

  it("takes age on 1 August of the season's start: whoever turns the age that day is not under it", () => {
    const born = (day: string) => [{ name: "Al", minutes: 900, born: day }];
    expect(size(born("1996-08-02"), "all.u21")).toBe(1);
    expect(size(born("1996-08-01"), "all.u21")).toBe(0);
    expect(size(born("1996-07-31"), "all.u21")).toBe(0);
  });

  it("holds nobody of unknown age under an age", () => {
    expect(size([{ name: "Al", minutes: 900 }], "all.u40")).toBe(0);
    expect(size([{ name: "Al", minutes: 900 }], "all")).toBe(1);
  });

  it("joins datasets, and counts a player of both twice: player-seasons are compared", () => {
    const [one, two] = [{}, { id: "ita1-2017" }].map((head) =>
      aDataset([{ name: "Al", minutes: 1000 }], head),
    );
    if (one === undefined || two === undefined) throw new Error("expected two datasets");
    expect(peers("g=all.eng1-2017.ita1-2017", one, two)).toMatchObject({ size: 2 });
  });

  it("never grows when more is asked of it, whatever the order of the rows", () => {
    const aRow = fc.record({
      name: fc.constantFrom("Al", "Bo", "Ci", "Di"),
      club: fc.constantFrom("Alpha", "Beta"),
      minutes: fc.integer({ min: 1, max: 3000 }),
    });
    const rows = fc.uniqueArray(aRow, { selector: ({ name, club }) => name + club, minLength: 1 });
    fc.assert(
      fc.property(rows, fc.nat(3000), fc.nat(3000), (some, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(size(some, `all.min${high}`)).toBeLessThanOrEqual(Number(size(some, `all.min${low}`)));
        expect(size(some.toReversed(), `all.min${low}`)).toBe(size(some, `all.min${low}`));
      }),
    );
  });
});

describe("a selection of rows", () => {
  const selection = aDataset([{ name: "Al", role: "winger" }], { id: "eng1-2025", coverage: "selection" });
  const complete = aDataset([{ name: "Al", role: "winger", minutes: 900 }]);

  it("is refused as peers, and named", () => {
    expect(peers("p=al_eng1-2025", selection, complete)).toMatchObject({
      state: "refused",
      selections: [{ id: "eng1-2025" }],
    });
  });

  it("leaves the peers to the complete dataset beside it", () => {
    expect(peers("p=al_eng1-2025.al_eng1-2017", selection, complete)).toMatchObject({
      state: "too-few",
      size: 1,
      datasets: [{ id: "eng1-2017" }],
    });
  });

  it("has the peers of a complete dataset where the link names one", () => {
    expect(peers("p=al_eng1-2025&g=eng1-2017", selection, complete)).toMatchObject({
      who: ["winger"],
      size: 1,
    });
  });

  it("is told from a dataset that is not there at all", () => {
    expect(peers("p=al_eng1-2025&g=esp1-2017", selection)).toMatchObject({
      state: "refused",
      selections: [],
    });
  });
});

describe("rows without a name", () => {
  /** The same dataset as a chart of Al has it: nobody else is named. */
  function namedAl(dataset: Dataset): Dataset {
    const rows = dataset.rows.map(({ player, name, shortName, ...rest }) =>
      player === "al" && name !== undefined && shortName !== undefined
        ? { ...rest, player, name, shortName }
        : { ...rest, person: dataset.rows.findIndex((row) => row.player === player) },
    );
    return { ...dataset, rows };
  }

  it("count among the peers, the clubs of one person together", () => {
    const dataset = aDataset([
      { name: "Al", club: "Alpha", role: "winger", minutes: 600 },
      { name: "Bo", club: "Alpha", role: "winger", minutes: 300 },
      { name: "Ci", club: "Alpha", role: "winger", minutes: 300 },
      { name: "Al", club: "Beta", role: "winger", minutes: 600 },
      { name: "Bo", club: "Beta", role: "winger", minutes: 300 },
    ]);
    expect(peers("p=al_eng1-2017", dataset)).toMatchObject({ size: 2, minMinutes: 400 });
    expect(peers("p=al_eng1-2017", namedAl(dataset))).toMatchObject({ size: 2, minMinutes: 400 });
  });
});
