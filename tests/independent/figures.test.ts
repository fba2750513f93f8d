import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { compare } from "../../src/comparison/compare.ts";
import { FEWEST_PEERS, type Comparison, type Figure } from "../../src/comparison/comparison.ts";
import { loadSelection } from "../../src/comparison/loadSelection.ts";
import { isServed } from "../../src/data/parseHead.ts";
import { loadEveryRow } from "../../src/data/loadEveryRow.ts";
import { loadHead } from "../../src/data/loadHead.ts";
import type { DatasetId, MetricId, PlayerId } from "../../src/domain/ids.ts";
import type { DatasetRow } from "../../src/domain/playerSeason.ts";
import { TABLE_DICTIONARY } from "../../src/domain/tableDictionary.ts";
import { parseSelection } from "../../src/selection/parseSelection.ts";
import { fetchShipped } from "../unit/data/shippedFiles.ts";

interface Expected {
  readonly value: number;
  readonly percentile?: number;
  readonly rank?: number;
  readonly of?: number;
  readonly interval: readonly [number, number];
}

interface Person {
  readonly dataset: DatasetId;
  readonly name: string;
  readonly born: string;
  readonly club: string;
  readonly minutes: number;
  readonly peers: number;
  readonly figures: Readonly<Record<string, Expected>>;
}

const people = independent(200, 1);

describe("the figures of 200 players drawn at random, against a script that shares no code with the app", () => {
  it("are computed of every competition that ships complete", () => {
    expect(new Set(people.map(({ dataset }) => dataset)).size).toBe(7);
    expect(Math.max(...people.map(({ figures }) => Object.keys(figures).length))).toBeGreaterThan(50);
  });

  it("have the same values, percentiles and ranks exactly, and intervals to a millionth", async () => {
    const wrong: string[] = [];
    for (const person of people) wrong.push(...differences(person, await drawn(person)));
    expect(wrong).toEqual([]);
  }, 120_000);
});

/** What the script prints of so many players. */
function independent(howMany: number, seed: number): readonly Person[] {
  const out = execFileSync("node", ["scripts/independent-figures.mjs", `${howMany}`, `${seed}`], {
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  return out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Person);
}

const rowsOf = new Map<DatasetId, readonly DatasetRow[]>();

async function everyRow(id: DatasetId): Promise<readonly DatasetRow[]> {
  const head = await loadHead(fetchShipped, id);
  const rows = rowsOf.get(id) ?? (isServed(head) ? await loadEveryRow(fetchShipped, head) : []);
  rowsOf.set(id, rows);
  return rows;
}

async function idOf({ dataset, club, born, name }: Person): Promise<PlayerId> {
  const rows = await everyRow(dataset);
  const found = rows.filter((row) => row.club.name === club && row.born === born && row.shortName === name);
  const [row] = found;
  if (row?.player === undefined || found.length > 1) throw new Error(`expected one ${name} of ${club}`);
  return row.player;
}

/** The comparison that the app draws of one player on every metric. */
async function drawn(person: Person): Promise<readonly Comparison[]> {
  const ids = Object.keys(person.figures).map((id) => id as MetricId);
  const link = `p=${await idOf(person)}_${person.dataset}`;
  const { selection } = parseSelection(link);
  const asked = { ...selection, metrics: ids };
  const loaded = await loadSelection({ fetchText: fetchShipped, dictionary: TABLE_DICTIONARY }, asked);
  return [compare(asked, loaded)];
}

function differences(person: Person, comparisons: readonly Comparison[]): readonly string[] {
  return comparisons.flatMap(({ metrics }) =>
    metrics.flatMap(({ metric, figures: [figure] }) => {
      const expected = person.figures[metric.id];
      const what = figure && expected ? difference(figure, expected, person.peers) : "missing";
      return what === "" ? [] : [`${person.name} ${person.dataset} ${metric.id}: ${what}`];
    }),
  );
}

function difference(figure: Figure, expected: Expected, peers: number): string {
  if (figure.state === "gap") return `expected ${expected.value}, got ${figure.reason}`;
  const { value, interval, standing } = figure;
  if (value !== expected.value) return `expected ${expected.value}, got ${value}`;
  const few = peers < FEWEST_PEERS || (expected.of ?? 0) < FEWEST_PEERS;
  return standingDifference(standing, few ? {} : expected) || intervalDifference(interval, expected);
}

function standingDifference(
  standing: Partial<Expected> | undefined,
  expected: Pick<Expected, "percentile" | "rank" | "of">,
): string {
  const wrong = (["percentile", "rank", "of"] as const).find((part) => standing?.[part] !== expected[part]);
  return wrong === undefined ? "" : `expected ${wrong} ${expected[wrong]}, got ${standing?.[wrong]}`;
}

function intervalDifference(
  interval: (Figure & { readonly state: "value" })["interval"],
  { interval: [low, high] }: Expected,
): string {
  if (typeof interval === "string") return `expected an interval, got ${interval}`;
  const off = Math.max(Math.abs(interval.low - low), Math.abs(interval.high - high));
  return off < 1e-6 ? "" : `expected ${low} to ${high}, got ${interval.low} to ${interval.high}`;
}
