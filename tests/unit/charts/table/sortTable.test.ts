import { describe, expect, it } from "vitest";
import { sortMetrics, sortPlayers } from "../../../../src/charts/table/sortTable.ts";
import type { MetricId } from "../../../../src/domain/ids.ts";
import { drawTable, EVERYONE } from "./aFullTable.ts";

const PASSES = "passes" as MetricId;

describe("a sorted table", () => {
  it("has its players in order of a metric, who has no figure last, each with his own cells", async () => {
    const { full } = await drawTable(EVERYONE);
    const most = sortPlayers(full, PASSES, "most");
    const values = most.metrics[0]?.cells.map(({ numbers }) => numbers?.value) ?? [];
    expect(values.slice(0, 5)).toEqual(values.slice(0, 5).toSorted((a, b) => (b ?? 0) - (a ?? 0)));
    expect(values.at(-1)).toBeUndefined();
    most.players.forEach(({ slot }, place) => {
      expect(most.metrics.map(({ cells }) => cells[place])).toEqual(
        full.metrics.map(({ cells }) => cells[slot]),
      );
    });
    const least = sortPlayers(full, PASSES, "least");
    expect(least.metrics[0]?.cells.map(({ numbers }) => numbers?.value)).toEqual([
      ...values.slice(0, 5).toReversed(),
      undefined,
    ]);
  });

  it("has its metrics in order of a player's percentiles", async () => {
    const { full } = await drawTable(EVERYONE);
    const percentiles = sortMetrics(full, 0, "most").metrics.map(
      ({ cells }) => cells[0]?.numbers?.percentile ?? 0,
    );
    expect(percentiles).toEqual(percentiles.toSorted((a, b) => b - a));
    expect(percentiles).toHaveLength(4);
  });

  it("finds a player's column where sorting moved it", async () => {
    const { full } = await drawTable(EVERYONE);
    const moved = sortPlayers(full, PASSES, "least");
    expect(sortMetrics(moved, 0, "most").metrics.map(({ id }) => id)).toEqual(
      sortMetrics(full, 0, "most").metrics.map(({ id }) => id),
    );
  });

  it("keeps its order by a metric that it does not have, and by a player without percentiles", async () => {
    const { full } = await drawTable(EVERYONE);
    expect(sortPlayers(full, "saves" as MetricId, "most")).toEqual(full);
    expect(sortMetrics(full, 2, "most")).toEqual(full);
  });
});
