import { describe, expect, it } from "vitest";
import { profileModel } from "../../../../src/charts/profile/model.ts";
import type { Comparison } from "../../../../src/comparison/comparison.ts";
import { profileMessages } from "../../../../src/messages/profileMessages.ts";
import { createWords } from "../../../../src/messages/words.ts";
import { aFound, aMedian, aMetric, aMissing, found, words } from "../../aComparison.ts";
import { among, stood } from "../aStood.ts";

const own = createWords("en-GB", profileMessages);
const model = (comparison: Comparison) => profileModel(comparison, words, own);
const rows = (comparison: Comparison) => model(comparison).groups.flatMap((group) => group.rows);

describe("a profile", () => {
  it("groups metrics by category in the order the categories first come", () => {
    const metrics = ["shots", "passes", "goals", "pass-accuracy"].map((id) => stood(id, [50]));
    const { groups } = model(among(found("Kane"), metrics));
    expect(groups.map(({ title, rows }) => [title, ...rows.map(({ metric }) => metric)])).toEqual([
      ["Shooting", "shots", "goals"],
      ["Passing", "passes", "pass-accuracy"],
    ]);
  });

  it("places a player by percentile and prints value and rank", () => {
    const [row] = rows(among(found("Kane"), [stood("shots", [89])]));
    expect(row?.marks).toEqual([{ slot: 0, percentile: 89, value: "89.00", rank: "12th of 100" }]);
  });

  it("turns the place but never the value where lower is better, and says so", () => {
    const [row] = rows(among(found("Kane"), [stood("fouls", [10])]));
    expect(row?.marks[0]).toMatchObject({ percentile: 90, value: "10.00", rank: "11th of 100" });
    expect(row?.note).toBe("lower is better");
  });

  it("says of a neutral metric that it is style", () => {
    expect(rows(among(found("Kane"), [stood("passes", [10])]))[0]?.note).toBe("style, not merit");
  });

  it("keeps the raw values where percentiles are asked for", () => {
    const comparison: Comparison = { ...among(found("Kane"), [stood("shots", [89])]), numbers: "pct" };
    const [row] = rows(comparison);
    expect([row?.title, row?.marks[0]?.value]).toEqual(["Shots per 90", "89.00"]);
  });

  it("keeps the place of a gap and says why it is one", () => {
    const players = [...found("Kane"), aMissing("Nobody")];
    const [row] = rows(among(players, [stood("shots", ["not-recorded", "no-player"])]));
    expect(row?.marks).toEqual([
      { slot: 0, percentile: undefined, value: "not recorded", rank: undefined },
      { slot: 1, percentile: undefined, value: "not in this data", rank: undefined },
    ]);
  });

  it("prints a value without a dot where the peers have no figures", () => {
    const [row] = rows(among(found("Kane"), [aMetric("shots", [3])]));
    expect(row?.marks).toEqual([{ slot: 0, percentile: undefined, value: "3.00", rank: "no percentile" }]);
  });

  it("says who is not among the peers and who is not in the data", () => {
    const players = [aFound(), aFound({ shortName: "Bo" }), aMissing("Nobody")];
    const metric = stood("shots", [50, { value: 50, member: false }, "no-player"]);
    expect(model(among(players, [metric])).players.map(({ note }) => note)).toEqual([
      undefined,
      "not among the peers",
      "not in this data",
    ]);
  });

  it("leaves the median of a group out, which has no percentile, and keeps the others' slots", () => {
    const { players } = model(among([aMedian(), ...found("Kane")], [stood("shots", [40, 50])]));
    expect(players.map(({ slot, label }) => [slot, label.short])).toEqual([[1, "Kane"]]);
  });
});
