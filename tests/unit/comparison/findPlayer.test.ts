import { describe, expect, it } from "vitest";
import { findPlayer } from "../../../src/comparison/findPlayer.ts";
import type { DatasetId } from "../../../src/domain/ids.ts";
import { parseSelection } from "../../../src/selection/parseSelection.ts";
import { aDataset, byId } from "../aDataset.ts";

const datasets = byId(
  aDataset([
    { name: "Virgil van Dijk", club: "Southampton", minutes: 994, role: "full-back" },
    { name: "Someone Else", club: "Liverpool", minutes: 100 },
    { name: "Virgil van Dijk", club: "Liverpool", minutes: 1260, role: "centre-back" },
  ]),
);

/** What becomes of the one slot of a link. */
function slot(token: string, unreadable: readonly string[] = []) {
  const [ref] = parseSelection(`p=${token}`).selection.players ?? [];
  if (ref === undefined) throw new Error("expected a slot");
  return findPlayer(ref, datasets, new Set(unreadable.map((id) => id as DatasetId)));
}

describe("a slot of the link", () => {
  it("sums a player's clubs unless the link names one", () => {
    expect(slot("virgil-van-dijk_eng1-2017")).toMatchObject({
      rows: [0, 2],
      player: { state: "found", minutes: 2254, clubs: [{ name: "Southampton" }, { name: "Liverpool" }] },
    });
    expect(slot("virgil-van-dijk_eng1-2017_liverpool")).toMatchObject({
      rows: [2],
      player: { state: "found", minutes: 1260, clubs: [{ name: "Liverpool" }] },
    });
  });

  it("takes the role from the club of most minutes", () => {
    expect(slot("virgil-van-dijk_eng1-2017").player).toMatchObject({ season: { role: "centre-back" } });
  });

  it.each([
    ["__proto__", "not-a-player", "__proto__"],
    ["constructor_eng1-2017", "unknown-player", "Constructor"],
    ["marek-hamsik_eng1-2017", "unknown-player", "Marek Hamsik"],
    ["virgil-van-dijk_eng1-1901", "unknown-dataset", "Virgil Van Dijk"],
    ["virgil-van-dijk_eng1-2017_celtic", "unknown-club", "Virgil Van Dijk"],
    ["<script>alert(1)</script>", "not-a-player", "<script>alert(1)</script>"],
  ])("%s is missing for its own reason and replaced by nobody", (token, reason, name) => {
    expect(slot(token)).toMatchObject({ rows: [], player: { state: "missing", reason, name } });
  });

  it("tells data that could not be loaded from data that does not exist", () => {
    expect(slot("virgil-van-dijk_ita1-2017", ["ita1-2017"]).player).toMatchObject({
      state: "missing",
      reason: "unreadable-dataset",
    });
  });
});
