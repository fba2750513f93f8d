import { clubId } from "../../../../src/data/clubId.ts";
import { formatDataset } from "../../../../src/data/formatDataset.ts";
import { parseDataset } from "../../../../src/data/parseDataset.ts";
import type { WholeDataset } from "../../../../src/domain/dataset.ts";
import type { MetricId } from "../../../../src/domain/ids.ts";
import type { Imported } from "../../../../src/importing/dataset/imported.ts";
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
    club: "Arsenal",
  },
};

/** Everything of a file that must survive: what each row and column is, who is in it, every figure. */
interface Contents {
  readonly provider: string | undefined;
  readonly rows: Review["rows"];
  readonly asides: readonly string[];
  readonly problems: readonly string[];
  readonly missing: readonly string[];
  readonly columns: readonly string[];
  readonly players: readonly string[];
  /** By column, a text a player: name, club, figure in full length. */
  readonly figures: ReadonlyMap<string, readonly string[]>;
}

/** What went into a file. */
export function wentIn(
  table: FixtureTable,
  written: readonly (FixtureRow & { readonly line: number })[],
): Contents {
  const kept = written.filter(({ kind }) => kind === "player").length;
  const said = written.filter(({ kind }) => kind !== "player" && kind !== "blank");
  return {
    provider: table.provider,
    rows: { read: written.length, kept, listed: written.length - kept, elsewhere: 0 },
    asides: said.map(({ kind, line }) => `${line} ${kind}`),
    problems: [],
    missing: [],
    columns: table.columns.map(({ name, group, truth }) => line(group, name, meaningText(truth))),
    players: table.players.map((player) => playerText(table, player)).toSorted(),
    figures: new Map(table.columns.flatMap((column, at) => figuresIn(column, at, table))),
  };
}

/** What comes out of it: understood, made a dataset, written as a file of our own and read again. */
export async function cameOut(file: GivenFile, answers = ANSWERS): Promise<Contents> {
  const opened = await openFile(file);
  const review = reviewFile(opened, answers);
  const imported = importDataset(opened, answers, new Set());
  const dataset = parseDataset(formatDataset(imported.dataset), "again");
  return {
    provider: review.provider,
    rows: review.rows,
    asides: review.asides.map((aside) => `${aside.line} ${aside.kind}`),
    problems: review.problems.flatMap(({ code, effect, came }) =>
      effect === "noted" ? [] : line(code, came),
    ),
    missing: review.missing,
    columns: review.columns.map(({ name, group, meaning }) => line(group, name, meaningText(meaning))),
    players: dataset.rows
      .map(({ name, club, position, born, minutes, matches, starts }) => {
        return line(name, club.name, position, born, minutes, matches, starts);
      })
      .toSorted(),
    figures: new Map(review.columns.flatMap((column) => figuresOut(column, dataset, imported))),
  };
}

function meaningText(meaning: FixtureColumn["truth"] | ColumnReview["meaning"]): string {
  if (meaning.as === "metric") return line(meaning.metric, meaning.kind, meaning.times);
  if (meaning.as === "own") return line(meaning.as, meaning.kind);
  return meaning.as === "fact" ? meaning.fact : meaning.as;
}

function playerText({ columns, expected }: FixtureTable, player: RealPlayer): string {
  const { name, club, position, born, minutes } = expected(player);
  const has = (fact: string) => columns.some(({ truth }) => truth.as === "fact" && truth.fact === fact);
  const matches = has("matches") ? player.matches : undefined;
  return line(name, club, position, born, minutes, matches, has("starts") ? player.starts : undefined);
}

function figuresIn(column: FixtureColumn, at: number, { players, expected }: FixtureTable) {
  const { truth } = column;
  if (truth.as !== "metric" && truth.as !== "own") return [];
  const texts = players.map((player, place) => {
    const { name, club } = expected(player);
    return line(name, clubId(club), figure(column, player, place));
  });
  return [[`${at} ${storedKind(truth.kind)}`, texts.toSorted()] as const];
}

/** A fraction is moved by two digits, not multiplied. */
function figure({ truth, cell }: FixtureColumn, player: RealPlayer, place: number): number | undefined {
  const written = cell(player, place);
  if (typeof written !== "number") return undefined;
  return truth.as === "metric" && truth.times === 100 ? Number(`${written}e2`) : written;
}

/** Averages stand among rates: see `importDataset`. */
function storedKind(kind: string): string {
  return kind === "value" ? "per90" : kind;
}

function figuresOut({ at, meaning }: ColumnReview, { rows, columns }: WholeDataset, { metrics }: Imported) {
  const label = meaning.as === "own" ? meaning.label : undefined;
  const own = metrics.find((metric) => metric.label === label)?.id;
  const id: MetricId | undefined = meaning.as === "metric" ? meaning.metric : own;
  const found = id === undefined ? undefined : columns.get(id);
  if (found === undefined) return [];
  const texts = rows.map(({ name, club }, row) => line(name, club.id, found.values[row]));
  return [[`${at} ${found.metric.kind}`, texts.toSorted()] as const];
}

/** A number is written as it is read: two that differ in the last digit differ here. */
function line(...parts: readonly (string | number | undefined)[]): string {
  return parts.map((part) => part ?? "none").join(" | ");
}
