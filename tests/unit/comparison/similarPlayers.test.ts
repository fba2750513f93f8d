import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "../../../src/comparison/compare.ts";
import { similarPlayers, type Likeness } from "../../../src/comparison/similarPlayers.ts";
import type { Dataset } from "../../../src/domain/dataset.ts";
import { parseSelection } from "../../../src/selection/parseSelection.ts";
import { theMetric } from "../aComparison.ts";
import { aDataset, byId, type RowFacts } from "../aDataset.ts";

/** The players nearest to the first of a link. */
function nearTo(link: string, ...datasets: readonly Dataset[]) {
  const { selection } = parseSelection(link);
  const known = byId(...datasets);
  const comparison = compare(selection, {
    players: selection.players ?? [],
    metrics: (selection.metrics ?? []).map(theMetric),
    datasets: known,
    unreadable: new Set(),
  });
  return similarPlayers(comparison, 0, known);
}

/** A winger with 900 minutes: shots, crosses, clearances and fouls over the season; minus one is not recorded. */
function aWinger(name: string, ...counts: readonly number[]): RowFacts {
  const ids = ["shots", "crosses", "clearances", "fouls"];
  const stats = counts.flatMap((count, at) => (count < 0 ? [] : [[ids[at] ?? "", count] as const]));
  return { name, role: "winger", minutes: 900, stats: Object.fromEntries(stats) };
}

const five = aDataset([
  aWinger("Al", 50, 50, 50, 50),
  aWinger("Bo", 40, 40, 40, 40),
  aWinger("Ci", 30, 60, 20, 20),
  aWinger("Di", 20, 20, 30, 60),
  aWinger("Ed", 10, 10, 10, 10),
]);
const FOUR = "m=shots.crosses.clearances.fouls";

/** Names and distances, to one decimal. */
function told(near: ReturnType<typeof similarPlayers>) {
  if (near.state === "refused") return near.reason;
  return near.players.map(({ season, distance }) => `${season.name} ${distance.toFixed(1)}`);
}

describe("the players nearest to one", () => {
  // Percentiles are 10, 30, 50, 70 and 90; fouls count from the other end.
  // Al 90 70 90 30, Bo 70 50 70 50, Ci 50 90 30 70, Di 30 30 50 10, Ed 10 10 10 90.
  it("come by the root mean square difference of the percentiles, nearest first, by name when equal", () => {
    const near = nearTo(`p=al_eng1-2017&${FOUR}`, five);
    expect(told(near)).toEqual(["Bo 20.0", "Ci 42.4", "Di 42.4", "Ed 70.7"]);
    expect(near).toMatchObject({ among: { who: ["winger"], size: 5, minMinutes: 300 } });
  });

  it("say which metrics are close and which are far, none of them twice", () => {
    const near = nearTo(`p=al_eng1-2017&${FOUR}`, five);
    const di = near.state === "near" ? near.players[2] : undefined;
    expect(di?.closest.map(said)).toEqual(["fouls 30 10", "crosses 70 30"]);
    expect(di?.furthest.map(said)).toEqual(["shots 90 30", "clearances 90 50"]);
  });

  it("are none of the chosen", () => {
    expect(told(nearTo(`p=al_eng1-2017.bo_eng1-2017.ed_eng1-2017&${FOUR}`, five))).toEqual([
      "Ci 42.4",
      "Di 42.4",
    ]);
  });

  it("are of the subject's role, also when the peers are others", () => {
    const mixed = aDataset([
      ...["Al", "Bo", "Ci", "Di", "Ed"].map((name, i) => aWinger(name, i, i, i)),
      ...["Fa", "Ge"].map((name, i) => ({ ...aWinger(name, i, i, i), role: "forward" as const })),
    ]);
    const near = nearTo("p=al_eng1-2017&m=shots.crosses.clearances&g=forward", mixed);
    expect(told(near)).toEqual(["Bo 20.0", "Ci 40.0", "Di 60.0", "Ed 80.0"]);
  });

  it("come from the datasets of the peer group, above its floor", () => {
    const italy = aDataset(
      ["Jo", "Ka", "Li", "Mo", "Na"].map((name, i) => ({
        ...aWinger(name, i, i, i),
        minutes: name === "Na" ? 90 : 900,
      })),
      { id: "ita1-2017" },
    );
    const near = nearTo("p=al_eng1-2017&m=shots.crosses.clearances&g=ita1-2017.min60", five, italy);
    expect(near.state === "near" && near.players.map(({ season }) => season.name).toSorted()).toEqual([
      "Jo",
      "Ka",
      "Li",
      "Mo",
      "Na",
    ]);
    expect(told(nearTo("p=al_eng1-2017&m=shots.crosses.clearances&g=ita1-2017", five, italy))).toBe(
      "few-peers",
    );
  });

  it("share three metrics or more with the subject; a gap leaves one out", () => {
    const gaps = aDataset([
      aWinger("Al", 50, 50, 50, 50),
      aWinger("Bo", 40, -1, 40, 40),
      aWinger("Ci", 30, -1, -1, 20),
      aWinger("Di", 20, 20, 30, 60),
      aWinger("Ed", 10, 10, 10, 10),
    ]);
    const near = nearTo(`p=al_eng1-2017&${FOUR}`, gaps);
    const shared = near.state === "near" ? near.players.map((one) => `${one.season.name} ${one.shared}`) : [];
    expect(shared.toSorted()).toEqual(["Bo 3", "Di 4", "Ed 4"]);
  });

  it("are at most five", () => {
    const many = aDataset(Array.from({ length: 30 }, (_, i) => aWinger(`P${i}`, i, i, i, i)));
    const near = nearTo(`p=p3_eng1-2017&${FOUR}`, many);
    expect(near.state === "near" && near.players.length).toBe(5);
  });

  it("find the subject as near as the subject finds them", () => {
    const counts = fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9)), { minLength: 5, maxLength: 6 });
    fc.assert(
      fc.property(counts, (rows) => {
        const dataset = aDataset(rows.map((row, i) => aWinger(`P${i}`, ...row)));
        const link = (id: string) => `p=${id}_eng1-2017&m=shots.crosses.clearances`;
        const there = nearTo(link("p0"), dataset);
        const back = nearTo(link("p1"), dataset);
        const far = (near: typeof there, name: string) =>
          near.state === "near"
            ? near.players.find(({ season }) => season.name === name)?.distance
            : undefined;
        expect(far(there, "P1")).toBeTypeOf("number");
        expect(far(there, "P1")).toBe(far(back, "P0"));
      }),
      { numRuns: 30 },
    );
  });
});

describe("nobody is told as near", () => {
  it.each([
    ["no-player", "p=nobody_eng1-2017&m=shots.crosses.clearances"],
    ["no-player", "p=median_eng1-2017&m=shots.crosses.clearances&g=winger"],
    ["few-metrics", "p=al_eng1-2017&m=shots.crosses"],
    ["few-peers", "p=al_eng1-2017&m=shots.crosses.clearances&g=min901"],
  ])("with the reason %s: ?%s", (reason, link) => {
    expect(told(nearTo(link, five))).toBe(reason);
  });

  it("where the data is a selection", () => {
    const report = aDataset([aWinger("Al", 1, 2, 3)], { id: "eng1-2025", coverage: "selection" });
    expect(told(nearTo("p=al_eng1-2025&m=shots.crosses.clearances", report))).toBe("no-peers");
  });

  it("where the subject's role is not known", () => {
    const { role: _, ...unknown } = aWinger("Xu", 1, 2, 3);
    const dataset = aDataset([
      ...["Al", "Bo", "Ci", "Di", "Ed"].map((name) => aWinger(name, 1, 2, 3)),
      unknown,
    ]);
    expect(told(nearTo("p=xu_eng1-2017&m=shots.crosses.clearances", dataset))).toBe("no-role");
  });
});

function said({ metric, subject, other }: Likeness): string {
  return `${metric.id} ${subject} ${other}`;
}
