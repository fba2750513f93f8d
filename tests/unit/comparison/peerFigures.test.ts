import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { peerFigures } from "../../../src/comparison/peerFigures.ts";
import { peerGroup } from "../../../src/comparison/peerGroup.ts";
import type { DatasetId } from "../../../src/domain/ids.ts";
import type { Numbers } from "../../../src/selection/selection.ts";
import { theMetric } from "../aComparison.ts";
import { aDataset, byId, type HeadFacts, type RowFacts } from "../aDataset.ts";

/** Everyone of the datasets as peers. */
function everyone(...datasets: readonly [rows: readonly RowFacts[], head?: HeadFacts][]) {
  const known = byId(...datasets.map(([rows, head]) => aDataset(rows, head)));
  const ids: readonly DatasetId[] = [...known.keys()];
  const group = peerGroup({ who: "all", minMinutes: 0, datasets: ids }, [], known);
  if (group.state === "refused") throw new Error("expected peers");
  return group;
}

function shotsOf(rows: readonly RowFacts[], numbers: Numbers = "per90") {
  return peerFigures(everyone([rows]), theMetric("shots"), numbers);
}

const shots = (name: string, count: number, club = "Alpha"): RowFacts => ({
  name,
  club,
  minutes: 90,
  stats: { shots: count },
});

describe("the figures of peers", () => {
  it("are one a member in the group's order, clubs summed", () => {
    const figures = shotsOf([shots("Al", 4), shots("Bo", 1), shots("Al", 2, "Beta")]);
    expect([...(figures?.values ?? [])]).toEqual([3, 1]);
  });

  it("keep a gap as NaN in its place, out of the sorted ones and the median", () => {
    const figures = shotsOf([shots("Al", 4), { name: "Bo", minutes: 90 }, shots("Ci", 2), shots("Di", 3)]);
    expect([...(figures?.values ?? [])]).toEqual([4, NaN, 2, 3]);
    expect([...(figures?.sorted ?? [])]).toEqual([2, 3, 4]);
    expect(figures?.median).toBe(3);
  });

  it("have the middle of the two in the middle as their median when they are even", () => {
    expect(shotsOf([shots("Al", 4), shots("Bo", 1), shots("Ci", 9), shots("Di", 3)])?.median).toBe(3.5);
  });

  it("are totals where totals are asked for", () => {
    expect([...(shotsOf([shots("Al", 4), shots("Al", 2, "Beta")], "total")?.values ?? [])]).toEqual([6]);
  });

  it("are per 90 where percentiles are", () => {
    expect(shotsOf([shots("Al", 4), shots("Al", 2, "Beta")], "pct")?.median).toBe(3);
  });

  it("are read from each member's own dataset", () => {
    const group = everyone([[shots("Al", 4)]], [[shots("Al", 7)], { id: "ita1-2017" }]);
    expect([...(peerFigures(group, theMetric("shots"), "per90")?.values ?? [])]).toEqual([4, 7]);
  });

  it("are none when nobody has one", () => {
    expect(shotsOf([{ name: "Al", minutes: 90 }])).toBeUndefined();
  });

  it("are the same set in whatever order the rows stand", () => {
    const someRows = fc.array(fc.nat(50), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(someRows, (counts) => {
        const rows = counts.map((count, row) => shots(`Player ${row}`, count));
        const [one, two] = [shotsOf(rows), shotsOf(rows.toReversed())];
        expect(two?.sorted).toEqual(one?.sorted);
        expect(two?.median).toBe(one?.median);
        expect([...(two?.values ?? [])]).toEqual([...(one?.values ?? [])].toReversed());
      }),
    );
  });
});
