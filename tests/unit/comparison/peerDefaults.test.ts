import { describe, expect, it } from "vitest";
import { findPlayer } from "../../../src/comparison/findPlayer.ts";
import { peerDefaults } from "../../../src/comparison/peerDefaults.ts";
import type { Dataset } from "../../../src/domain/dataset.ts";
import { parseSelection } from "../../../src/selection/parseSelection.ts";
import { aDataset, byId } from "../aDataset.ts";

const league = aDataset([{ name: "Al", role: "winger", minutes: 3000 }]);
const cup = aDataset([{ name: "Bo", role: "forward", minutes: 600 }], { id: "world-cup-2018" });
const report = aDataset([{ name: "Ci", role: "winger" }], { id: "eng1-2025", coverage: "selection" });

/** What holds of a link's peers where the link is silent. */
function defaults(link: string, ...datasets: readonly Dataset[]) {
  const { players = [], peers = {} } = parseSelection(link).selection;
  const known = byId(...datasets);
  const found = players.map((ref) => findPlayer(ref, known, new Set()).player);
  return peerDefaults(peers, found, known);
}

describe("what holds where a rule is silent", () => {
  it("is the first player's role, 900 minutes, and the players' datasets, each once", () => {
    const two = aDataset([
      { name: "Al", role: "winger", minutes: 3000 },
      { name: "Bo", role: "forward" },
    ]);
    expect(defaults("p=al_eng1-2017.bo_eng1-2017&g=all.min100", two)).toEqual({
      who: ["winger"],
      minMinutes: 900,
      datasets: ["eng1-2017"],
    });
  });

  it("names complete datasets only", () => {
    expect(defaults("p=ci_eng1-2025.al_eng1-2017", league, report).datasets).toEqual(["eng1-2017"]);
    expect(defaults("p=ci_eng1-2025", report)).toEqual({ who: ["winger"], minMinutes: 900, datasets: [] });
  });

  it("has the floor of the datasets that the rule takes", () => {
    expect(defaults("p=al_eng1-2017&g=world-cup-2018.min5", league, cup)).toMatchObject({
      minMinutes: 200,
      datasets: ["eng1-2017"],
    });
  });

  it("is everyone where no role is known", () => {
    expect(defaults("p=nobody_eng1-2017", league)).toMatchObject({
      who: "all",
      datasets: ["eng1-2017"],
    });
  });
});
