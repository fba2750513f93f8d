import { expect } from "vitest";
import { clubId } from "../../../../src/data/clubId.ts";
import { formatDataset } from "../../../../src/data/formatDataset.ts";
import { parseDataset } from "../../../../src/data/parseDataset.ts";
import type { WholeDataset } from "../../../../src/domain/dataset.ts";
import type { MetricId } from "../../../../src/domain/ids.ts";
import { importDataset } from "../../../../src/importing/dataset/importDataset.ts";
import { type Answers, NO_ANSWERS } from "../../../../src/importing/review/answers.ts";
import type { ColumnReview, Review } from "../../../../src/importing/review/review.ts";
import { reviewFile } from "../../../../src/importing/review/reviewFile.ts";
import { openFile } from "../../../../src/importing/source/openFile.ts";
import type { GivenFile } from "../../../../src/importing/source/openedFile.ts";
import { FBREF_DATE } from "../../../fixtures/files/fbref.ts";
import type { FixtureColumn, FixtureRow, FixtureTable } from "../../../fixtures/files/fixtureTable.ts";
import type { RealPlayer } from "../../../fixtures/files/realPlayers.ts";

/** What a reader answers of every file of these tests. */
export const ANSWERS: Answers = {
  ...NO_ANSWERS,
  facts: {
    competition: "Premier League",
    season: "2017/18",
    source: "Wyscout open data",
    date: FBREF_DATE,
    club: "",
  },
};

/** What was in a file, a row of it each; lines from where the file counts. */
export type Written = readonly (FixtureRow & { readonly line: number })[];

/** Opens a written table and expects all of it back: every row, every column for what it is, every figure to the digit. */
export async function expectImported(
  table: FixtureTable,
  file: GivenFile,
  written: Written,
  answers: Answers = ANSWERS,
): Promise<void> {
  const opened = await openFile(file);
  const review = reviewFile(opened, answers);
  expectRows(review, written);
  expectColumns(review, table);
  expect(review.missing).toEqual([]);
  const { dataset, metrics } = importDataset(opened, answers, new Set());
  expect(parseDataset(formatDataset(dataset), "again")).toEqual(dataset);
  expectPlayers(dataset, table);
  table.columns.forEach((column, at) => {
    const label = labelOf(review.columns[at]);
    const own = metrics.find((metric) => metric.label === label)?.id;
    const id = column.truth.as === "metric" ? (column.truth.metric as MetricId) : own;
    if (column.truth.as === "metric" || column.truth.as === "own") expectFigures(dataset, table, column, id);
  });
}

/** No row lost: each is a player's or an aside, and told as what it is. */
function expectRows(review: Review, written: Written): void {
  const players = written.filter(({ kind }) => kind === "player");
  const asides = written.filter(({ kind }) => kind !== "player" && kind !== "blank");
  expect(review.asides.map(({ kind, line }) => [kind, line])).toEqual(
    asides.map(({ kind, line }) => [kind, line]),
  );
  expect(review.problems.filter(({ effect }) => effect !== "noted")).toEqual([]);
  expect(review.rows).toEqual({
    read: written.length,
    kept: players.length,
    listed: written.length - players.length,
    elsewhere: 0,
  });
}

function expectColumns({ columns, provider }: Review, table: FixtureTable): void {
  const told = table.columns.map(({ name, group }, at) => [group, name, said(columns[at])]);
  const wanted = table.columns.map(({ name, group, truth }) => [group, name, wish(truth)]);
  expect(told).toEqual(wanted);
  expect(provider).toBe(table.provider);
}

function said(column: ColumnReview | undefined): string {
  if (column === undefined) return "no column";
  const { meaning } = column;
  if (meaning.as === "metric") return `${meaning.metric} ${meaning.kind} x${meaning.times}`;
  if (meaning.as === "own") return `own ${meaning.kind}`;
  return meaning.as === "fact" ? meaning.fact : meaning.as;
}

function wish(truth: FixtureColumn["truth"]): string {
  if (truth.as === "metric") return `${truth.metric} ${truth.kind} x${truth.times}`;
  if (truth.as === "own") return `own ${truth.kind}`;
  return truth.as === "fact" ? truth.fact : truth.as;
}

function labelOf(column: ColumnReview | undefined): string | undefined {
  return column?.meaning.as === "own" ? column.meaning.label : undefined;
}

function expectPlayers({ rows }: WholeDataset, { players, expected, columns }: FixtureTable): void {
  const has = (fact: string) => columns.some(({ truth }) => truth.as === "fact" && truth.fact === fact);
  const wanted = players.map((player) => {
    const { name, club, position, born, minutes } = expected(player);
    const { matches, starts } = player;
    return [
      ...[name, club, position, born, minutes],
      ...[has("matches") ? matches : undefined, has("starts") ? starts : undefined],
    ];
  });
  const came = rows.map(({ name, club, position, born, minutes, matches, starts }) => [
    ...[name, club.name, position, born, minutes, matches, starts],
  ]);
  expect(came.toSorted(byText)).toEqual(wanted.toSorted(byText));
}

function expectFigures(
  { rows, columns }: WholeDataset,
  table: FixtureTable,
  column: FixtureColumn,
  id: MetricId | undefined,
): void {
  const found = id === undefined ? undefined : columns.get(id);
  const { truth } = column;
  const kind = truth.as === "metric" || truth.as === "own" ? truth.kind : undefined;
  expect([column.name, found?.metric.kind]).toEqual([column.name, kind === "value" ? "per90" : kind]);
  const came = rows.map(({ name, club }, row) => [name, club.id, found?.values[row]]);
  const wanted = table.players.map((player, place) => {
    const { name, club } = table.expected(player);
    return [name, clubId(club), figure(column, player, place)];
  });
  expect(came.toSorted(byText)).toEqual(wanted.toSorted(byText));
}

/** What must come out: a fraction moved by two digits, not multiplied. */
function figure({ truth, cell }: FixtureColumn, player: RealPlayer, place: number): number | undefined {
  const written = cell(player, place);
  if (typeof written !== "number") return undefined;
  return truth.as === "metric" && truth.times === 100 ? Number(`${written}e2`) : written;
}

function byText(a: readonly unknown[], b: readonly unknown[]): number {
  const [first, second] = [a.join("|"), b.join("|")];
  return first < second ? -1 : first > second ? 1 : 0;
}
