import { describe, expect, it } from "vitest";
import { warnings } from "../../../src/findings/warnings.ts";
import { WARNING_KINDS } from "../../../src/findings/warnings/warning.ts";
import { aGroup, aMetric, aMissing, found, opening, peersWith, words } from "../aComparison.ts";

import { all, player } from "./warnings/aWarning.ts";

describe("warnings", () => {
  it("are none of two of a role with minutes enough, of one source, metric and competition", () => {
    const metrics = [
      aMetric("passes", [1, 2], {
        counted: [["all"], ["all"]],
        peers: peersWith(...Array<number>(64).fill(1)),
      }),
    ];
    const two = ["Kane", "Sané"].map((name) =>
      player(name, { role: "centre-back", matches: 20, starts: 20 }),
    );
    expect(all(two, { metrics, peers: aGroup() })).toEqual([]);
    expect(all([])).toEqual([]);
    expect(all([aMissing("Nobody")], { metrics: [aMetric("passes", ["no-player"])] })).toEqual([]);
  });

  it("of the opening comparison come the weightiest first", () => {
    expect(warnings(opening, words).map(({ kind }) => kind)).toEqual(["rate-only", "competitions"]);
  });

  it("are at most one of a kind, in order of weight", () => {
    const players = [
      player(
        "Alisson",
        { position: "gk", role: "goalkeeper", minutes: 90 },
        { id: "ita1-2017", source: "Other" },
      ),
      player("Kane", { role: "forward", minutes: 100, matches: 9, starts: 1 }),
      player("Sané", { role: "winger", minutes: 800 }),
      ...found("Salah"),
    ];
    const metrics = [
      aMetric("passes", [1, 2, 3, 4], { counted: [["a"], ["b"], ["b"], ["b"]], derived: true }),
      aMetric("shots", [1, 2, 3, 4], { counted: [["a"], ["b"], ["b"], ["b"]], derived: true }),
    ];
    const kinds = all(players, { metrics, peers: aGroup({ size: 12 }) }).map(({ kind }) => kind);
    expect(kinds).toEqual(WARNING_KINDS.filter((kind) => kinds.includes(kind)));
    expect(kinds).toEqual([...new Set(kinds)]);
    expect(kinds.length).toBeGreaterThan(8);
  });
});
