import { describe, expect, it } from "vitest";
import { firstComparison } from "../../../src/comparison/firstComparison.ts";
import type { WholeDataset } from "../../../src/domain/dataset.ts";
import { aDataset, aPlayerSeason, type RowFacts } from "../aDataset.ts";

function first(rows: readonly RowFacts[]) {
  const dataset: WholeDataset = { ...aDataset(rows), rows: rows.map(aPlayerSeason) };
  const { players, metrics } = firstComparison(dataset);
  return { players: players.map(({ name }) => name), metrics };
}

describe("what a file is first shown by", () => {
  it("is the three of the commonest position with the most minutes", () => {
    const { players } = first([
      { name: "Keeper", position: "gk", minutes: 3000 },
      { name: "Fourth", position: "df", minutes: 100 },
      { name: "Third", position: "df", minutes: 800 },
      { name: "One", position: "df", minutes: 900 },
      { name: "Two", position: "df", minutes: 850 },
    ]);
    expect(players).toEqual(["One", "Two", "Third"]);
  });

  it("sums a mover's clubs, and shows the mover once", () => {
    const { players } = first([
      { name: "Mover", club: "Alpha", minutes: 500 },
      { name: "Stayer", club: "Alpha", minutes: 900 },
      { name: "Mover", club: "Beta", minutes: 600 },
    ]);
    expect(players).toEqual(["Mover", "Stayer"]);
  });

  it("is the first three of the file where there are neither minutes nor positions", () => {
    expect(first(["A", "B", "C", "D"].map((name) => ({ name }))).players).toEqual(["A", "B", "C"]);
  });

  it("is others too, where a position has fewer than three", () => {
    const rows: RowFacts[] = [
      { name: "Df One", position: "df", minutes: 10 },
      { name: "Df Two", position: "df", minutes: 20 },
      { name: "Fw", position: "fw", minutes: 900 },
    ];
    expect(first(rows).players).toEqual(["Df Two", "Df One", "Fw"]);
  });

  it("takes the metrics of the role, and fills up with the file's own", () => {
    const role = "centre-back";
    const rich = { passes: 1, interceptions: 1, clearances: 1, "aerials-won": 1, goals: 1 };
    expect(first([{ role, stats: rich }]).metrics).toEqual([
      "passes",
      "aerials-won",
      "interceptions",
      "clearances",
    ]);
    expect(first([{ role, stats: { magic: 1, "own-flair": 2, passes: 3 } }]).metrics).toEqual([
      "passes",
      "magic",
      "own-flair",
    ]);
  });
});
