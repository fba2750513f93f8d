import type { WholeDataset } from "../../domain/dataset.ts";
import { cleanText } from "../rows/cleanText.ts";
import type { FoundProblem } from "../rows/foundProblem.ts";
import { problemList } from "../rows/problemList.ts";
import { rowName } from "../rows/rowName.ts";
import type { ColumnPlan } from "../rows/columnPlan.ts";
import type { OpenedDataset, OpenedFile, OpenedTables } from "../source/openedFile.ts";
import type { Answers } from "./answers.ts";
import { type ColumnReview, MAX_LISTED, type Review, type RowProblem } from "./review.ts";
import { type ReadTables, readTables } from "./readTables.ts";

/** What was understood of a file under the reader's answers. Total: a file that cannot be used says what is missing. */
export function reviewFile(opened: OpenedFile, answers: Answers): Review {
  return opened.is === "dataset" ? reviewDataset(opened, answers) : reviewTables(opened, answers);
}

function reviewTables(opened: OpenedTables, answers: Answers): Review {
  const read = readTables(opened, answers);
  const { table, recognition, chosen, rows, plan } = read;
  const { problems, count } = problemList(rows.problems, MAX_LISTED);
  const asides = table.asides.filter(({ kind }) => kind !== "blank").slice(0, MAX_LISTED);
  const { name, kind, encoding, notes } = opened;
  const header = table.asides.findLast((aside) => aside.kind === "header");
  return {
    file: { name, kind, notes, ...(encoding === undefined ? {} : { encoding }) },
    grids: opened.grids.map((grid) => ({ name: grid.name, rows: grid.rows.length })),
    grid: read.place,
    counts: read.grid.counts,
    headerLine: header?.line,
    numbers: table.numbers,
    provider: recognition.provider,
    columns: columnReviews(read),
    rows: read.count,
    problems: problems.map((problem) => written(problem, plan)),
    moreProblems: count - problems.length,
    asides,
    moreAsides: table.asides.length - asides.length,
    facts: read.facts,
    choices: chosen.choices,
    only: chosen.only,
    minutesFrom: plan.facts.has("minutes") ? "minutes" : plan.facts.has("nineties") ? "nineties" : "none",
    missing: read.missing,
    holds: {
      players: new Set(rows.kept.map(({ season }) => season.player)).size,
      clubs: new Set(rows.kept.map(({ season }) => season.club.id)).size,
      metrics: plan.figures.filter((_, i) => rows.kept.some(({ figures }) => !Number.isNaN(figures[i])))
        .length,
    },
  };
}

function columnReviews({ table, recognition }: ReadTables): readonly ColumnReview[] {
  const guesses = new Map(recognition.columns.map((guess) => [guess.at, guess]));
  return table.columns.flatMap((column) => {
    const guess = guesses.get(column.at);
    return guess === undefined ? [] : [{ ...column, ...guess, samples: samplesOf(table.rows, column.at) }];
  });
}

function samplesOf(rows: ReadTables["table"]["rows"], at: number): readonly string[] {
  const samples: string[] = [];
  for (const { cells } of rows) {
    const text = cleanText(cells[at]);
    if (text !== "") samples.push(short(text));
    if (samples.length === 3) break;
  }
  return samples;
}

function written({ row, code, effect, at }: FoundProblem, { facts }: ColumnPlan): RowProblem {
  const { name } = rowName((fact) => cleanText(row.cells[facts.get(fact) ?? -1]));
  const whole = row.cells.map(cleanText).filter(Boolean).join(", ");
  return {
    line: row.line,
    code,
    effect,
    ...(at === undefined ? {} : { at }),
    came: short(at === undefined ? whole : cleanText(row.cells[at])),
    ...(name === "" ? {} : { player: short(name) }),
    cells: row.cells,
  };
}

function short(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** A file that is a dataset already: nothing is guessed, and nothing left out. */
function reviewDataset({ name, dataset }: OpenedDataset, { facts }: Answers): Review {
  const rows = dataset.rows.length;
  return {
    file: { name, kind: "dataset", notes: [] },
    grids: [{ name: "", rows }],
    grid: 0,
    counts: "item",
    headerLine: undefined,
    numbers: { decimal: ".", thousands: "" },
    provider: undefined,
    columns: [],
    rows: { read: rows, kept: rows, listed: 0, elsewhere: 0 },
    problems: [],
    moreProblems: 0,
    asides: [],
    moreAsides: 0,
    facts: { ...factsOf(dataset), ...facts },
    choices: { competitions: [], seasons: [] },
    only: { competition: "", season: "" },
    minutesFrom: "minutes",
    missing: rows === 0 ? ["rows"] : [],
    holds: {
      players: new Set(dataset.rows.map(({ player }) => player)).size,
      clubs: new Set(dataset.rows.map(({ club }) => club.id)).size,
      metrics: dataset.metricIds.length,
    },
  };
}

function factsOf({ competition, season, provenance, coverage, minutesBasis }: WholeDataset) {
  const { source, url, licence, date } = provenance;
  const of = { competition: competition.name, country: competition.country, season: season.label };
  return { ...of, source, url: url ?? "", licence, date, coverage, minutesBasis };
}
