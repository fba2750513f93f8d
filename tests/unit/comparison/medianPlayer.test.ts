import { describe, expect, it } from "vitest";
import { compare } from "../../../src/comparison/compare.ts";
import { standingLabels } from "../../../src/findings/playerLabels.ts";
import type { Dataset } from "../../../src/domain/dataset.ts";
import { parseSelection } from "../../../src/selection/parseSelection.ts";
import { medianOf } from "../../../src/selection/medianOf.ts";
import { theMetric, words } from "../aComparison.ts";
import { aDataset, byId, type HeadFacts } from "../aDataset.ts";

const NAMES = ["Al", "Bo", "Ci", "Di", "Ed", "Fi"];

/** A winger a number, each with that many shots per 90; the first is Al. */
function wingers(shots: readonly number[], head: HeadFacts = {}): Dataset {
  return aDataset(
    shots.map((per90, i) => ({
      name: NAMES[i] ?? `Player ${i}`,
      role: "winger",
      minutes: 900,
      stats: { shots: per90 * 10 },
    })),
    head,
  );
}

const england = wingers([1, 2, 3, 4, 5]);
const italy = wingers([11, 12, 13, 14, 15], { id: "ita1-2017" });

function compared(link: string, ...datasets: readonly Dataset[]) {
  const { selection } = parseSelection(`${link}&m=shots`);
  return compare(selection, {
    players: selection.players ?? [],
    metrics: [theMetric("shots")],
    datasets: byId(...datasets),
    unreadable: new Set(),
  });
}

describe("the median as a player", () => {
  it("is the middle of the first player's peers in its own dataset, without interval or standing", () => {
    const { players, metrics } = compared("p=al_eng1-2017.median_eng1-2017", england, italy);
    expect(players[1]).toMatchObject({
      state: "median",
      ref: medianOf(england.id),
      dataset: { id: "eng1-2017" },
      group: { size: 5, who: ["winger"] },
    });
    expect(metrics[0]?.figures[1]).toEqual({
      state: "value",
      value: 3,
      interval: "median",
      standing: undefined,
    });
  });

  it("is taken in the dataset it names, by the rule of the group, though the group is elsewhere", () => {
    const { players, metrics } = compared("p=al_eng1-2017.median_ita1-2017&g=eng1-2017", england, italy);
    expect(players[1]).toMatchObject({
      state: "median",
      group: { who: ["winger"], minMinutes: 300, datasets: [{ id: "ita1-2017" }] },
    });
    expect(metrics[0]?.figures[1]).toMatchObject({ value: 13 });
    expect(metrics[0]?.peers?.median).toBe(3);
  });

  it("keeps the floor of the group where the dataset's own would be another", () => {
    const longer = aDataset(
      [300, 400, 500, 600, 2700].map((minutes, i) => ({
        name: NAMES[i] ?? "",
        role: "winger" as const,
        minutes,
        stats: { shots: minutes / 90 },
      })),
      { id: "ita1-2017" },
    );
    const { players } = compared("p=al_eng1-2017.median_ita1-2017&g=eng1-2017", england, longer);
    expect(players[1]).toMatchObject({ state: "median", group: { minMinutes: 300, size: 5 } });
  });

  it("stands for itself where it is alone: everyone, as no first player has a role", () => {
    const { players, metrics } = compared("p=median_eng1-2017&g=eng1-2017", england);
    expect(players[0]).toMatchObject({ state: "median", group: { who: "all" } });
    expect(metrics[0]?.figures[0]).toMatchObject({ value: 3 });
  });

  it("keeps its slot where there is no such dataset", () => {
    const { players, metrics } = compared("p=al_eng1-2017.median_eng1-1066", england);
    expect(players[1]).toMatchObject({ state: "missing", reason: "unknown-dataset" });
    expect(metrics[0]?.figures[1]).toEqual({ state: "gap", reason: "no-player" });
  });

  it("keeps its slot where the dataset is a selection or gives fewer than five", () => {
    const chosen = wingers([1, 2, 3, 4, 5], { id: "eng1-2025", coverage: "selection" });
    const few = wingers([1, 2, 3, 4], { id: "esp1-2017" });
    const { players } = compared(
      "p=al_eng1-2017.median_eng1-2025.median_esp1-2017&g=eng1-2017",
      england,
      chosen,
      few,
    );
    expect(players.slice(1)).toMatchObject([
      { state: "missing", reason: "no-peers" },
      { state: "missing", reason: "no-peers" },
    ]);
  });

  it("has a gap on a metric that nobody of the group has", () => {
    const { selection } = parseSelection("p=median_eng1-2017&g=eng1-2017");
    const { metrics } = compare(selection, {
      players: selection.players ?? [],
      metrics: [theMetric("passes")],
      datasets: byId(england),
      unreadable: new Set(),
    });
    expect(metrics[0]?.figures[0]).toEqual({ state: "gap", reason: "not-recorded" });
  });

  it("is called the median and says of whom; a slot without one is never nameless", () => {
    const labels = (link: string, ...datasets: readonly Dataset[]) =>
      standingLabels(compared(link, ...datasets).players, words);
    expect(labels("p=al_eng1-2017.median_eng1-2017", england)[1]).toEqual({
      short: "The median",
      club: "5 wingers, Premier League 2017/18",
    });
    const few = wingers([1, 2, 3, 4]);
    expect(labels("p=al_eng1-2017.median_eng1-2017", few)[1]).toEqual({ short: "The median", club: "" });
    expect(labels("p=al_eng1-2017.median_eng1-1066", england)[1]).toEqual({ short: "The median", club: "" });
  });

  it("tells the medians of two datasets apart by name", () => {
    const { players } = compared("p=median_eng1-2017.median_ita1-2017&g=eng1-2017", england, italy);
    expect(standingLabels(players, words).map(({ short }) => short)).toEqual([
      "The median (Premier League 2017/18)",
      "The median (Serie A 2017/18)",
    ]);
  });
});
