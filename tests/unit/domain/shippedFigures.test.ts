import { beforeAll, describe, expect, it } from "vitest";
import { readRaw } from "../../../src/cli/buildData.ts";
import { wyscoutDatasets } from "../../../src/cli/wyscout/wyscoutDatasets.ts";
import type { MetricColumn, WholeDataset } from "../../../src/domain/dataset.ts";
import type { MetricId } from "../../../src/domain/ids.ts";
import { METRICS } from "../../../src/domain/metrics.ts";
import type { PlayerSeason } from "../../../src/domain/playerSeason.ts";

/** Under so many minutes, so many counted and so many players, a spread would be noise. */
const MINUTES = 900;
const COUNTED = 5;
const PLAYERS = 100;

/** What a player's matches in one competition sum up to, of all clubs. */
interface Sums {
  readonly n: number;
  readonly minutes: number;
  readonly mm: number;
  readonly x: number;
  readonly xx: number;
  readonly xm: number;
}

let datasets: readonly WholeDataset[];

beforeAll(async () => {
  datasets = wyscoutDatasets(await readRaw("data")).map(({ dataset }) => dataset);
}, 60_000);

describe("the shares of the metric table", () => {
  it("are at most 100% in every row of the shipped data: what is above the line is part of what is below", () => {
    let rows = 0;
    for (const { id, ratio } of METRICS) {
      for (const { columns, id: dataset } of datasets) {
        const above = ratio && columns.get(ratio.numerator)?.values;
        const below = ratio && columns.get(ratio.denominator)?.values;
        if (above === undefined || below === undefined) continue;
        rows += above.length;
        expect([dataset, id, above.filter((part, i) => (part ?? 0) > (below[i] ?? 0))]).toEqual([
          dataset,
          id,
          [],
        ]);
      }
    }
    expect(rows).toBeGreaterThan(60_000);
  });
});

describe("the spreads of the metric table", () => {
  it("are the medians over the shipped match logs, and 1 where too few players count enough", () => {
    const wrong = METRICS.flatMap(({ id, unit, spread }) => {
      const expected = unit === "count" ? usualSpread(id) : 1;
      return Math.abs(spread - expected) > 0.01 ? [`${id}: ${spread}, expected ${expected.toFixed(2)}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ["passes", 1.73],
    ["touches", 1.72],
    ["aerials", 1.17],
    ["take-ons", 1.12],
    ["interceptions", 1.08],
    ["clearances", 1.08],
    ["wyscout-key-passes", 1],
    ["shots", 0.99],
    ["goals", 0.95],
  ])("reproduce the published one of %s", (id, published) => {
    expect(Number(usualSpread(id as MetricId).toFixed(2))).toBe(published);
  });
});

/** The median over players of the match-level standard error of the rate over the Poisson one. */
function usualSpread(id: MetricId): number {
  const spreads = datasets
    .flatMap((dataset) => [...playerSums(dataset, id).values()])
    .filter(({ minutes, x }) => minutes >= MINUTES && x >= COUNTED)
    .map(spreadOf)
    .toSorted((a, b) => a - b);
  if (spreads.length < PLAYERS) return 1;
  const middle = Math.floor(spreads.length / 2);
  const upper = spreads[middle] ?? NaN;
  return spreads.length % 2 === 1 ? upper : (upper + (spreads[middle - 1] ?? NaN)) / 2;
}

function playerSums(dataset: WholeDataset, id: MetricId): ReadonlyMap<string, Sums> {
  const players = new Map<string, Sums>();
  const column = dataset.columns.get(id);
  if (column === undefined) return players;
  dataset.rows.forEach((season, row) => {
    const own = rowSums(season, column, { base: dataset.matchBase?.[row], row });
    const before = players.get(season.player);
    players.set(season.player, before === undefined ? own : added(before, own));
  });
  return players;
}

function rowSums(
  { minutes }: PlayerSeason,
  { values, sums }: MetricColumn,
  {
    base,
    row,
  }: { readonly base: { readonly n: number; readonly mm: number } | undefined; readonly row: number },
): Sums {
  const { n, mm } = base ?? { n: 0, mm: 0 };
  const { xx, xm } = sums?.[row] ?? { xx: 0, xm: 0 };
  return { n, mm, xx, xm, minutes: minutes ?? 0, x: values[row] ?? 0 };
}

function added(a: Sums, b: Sums): Sums {
  return {
    n: a.n + b.n,
    minutes: a.minutes + b.minutes,
    mm: a.mm + b.mm,
    x: a.x + b.x,
    xx: a.xx + b.xx,
    xm: a.xm + b.xm,
  };
}

/** Written out here, away from the arithmetic that the charts use. */
function spreadOf({ n, minutes, mm, x, xx, xm }: Sums): number {
  const rate = x / minutes;
  const squares = xx - 2 * rate * xm + rate * rate * mm;
  return Math.sqrt((n / (n - 1)) * squares) / Math.sqrt(x);
}
