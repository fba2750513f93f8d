import { PROVIDERS } from "../../domain/metricNames.ts";
import type { Meaning, Why } from "../../importing/columns/meaning.ts";
import type { ColumnReview, Review, RowProblem } from "../../importing/review/review.ts";
import { columnName } from "./columnMeaning.ts";

/** How to answer what is missing, in the words of the command. */
const HOW: Readonly<Record<Review["missing"][number], string>> = {
  competition: '--competition "Premier League"',
  season: "--season 2025/26",
  source: "--source FBref",
  date: "--date 2026-01-19",
  country: "--country with at most 120 characters",
  url: "--url with an http address",
  licence: "--licence with at most 120 characters",
  club: "--club with at most 120 characters",
  coverage: "--coverage",
  minutesBasis: "--minutes-basis",
  "player-column": '--column "Name=fact:player"',
  "metric-column": '--column "Passes=metric:passes"',
  "minutes-column": '--column "Min=fact:minutes"; counts say nothing without minutes',
  rows: "a file with rows that can be kept",
};

/** What was understood of a file, for people who read it in a terminal. */
export function formatReview(review: Review): string {
  return `${[
    ...head(review),
    ...section("Columns", review.columns.map(columnLine)),
    ...section(
      "Facts",
      Object.entries(review.facts).map(([name, value]) => `${name}: ${value}`),
    ),
    ...section("Problems", problemLines(review)),
    ...section("Set aside", asideLines(review)),
    ...section(
      "Missing",
      review.missing.map((name) => HOW[name]),
    ),
  ].join("\n")}\n`;
}

function head({ file, provider, rows, headerLine, holds, grids, grid }: Review): readonly string[] {
  const table = grids.length > 1 ? [`table ${grid + 1} of ${grids.length}, ${grids[grid]?.name ?? ""}`] : [];
  const header = headerLine === undefined ? [] : [`header in line ${headerLine}`];
  const encoding = file.encoding === undefined ? [] : [file.encoding];
  const names = provider === undefined ? [] : [`names of ${PROVIDERS[provider]}`];
  const elsewhere = rows.elsewhere > 0 ? `, ${rows.elsewhere} of them of another competition or season` : "";
  return [
    [`${file.name}: ${file.kind}`, ...encoding, ...table, ...header, ...names].join(", "),
    `${rows.read} rows read = ${rows.kept} kept + ${rows.listed} listed${elsewhere}`,
    `${holds.players} players, ${holds.clubs} clubs, ${holds.metrics} metrics`,
    ...file.notes.map(({ code, line }) => `note: ${code}${line === undefined ? "" : ` in line ${line}`}`),
  ];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", `${title}:`, ...lines.map((line) => `  ${line}`)];
}

function columnLine(column: ColumnReview): string {
  const name = columnName(column) || `#${column.at + 1}`;
  return `${name.padEnd(28)} ${meant(column.meaning).padEnd(36)} ${column.confidence.padEnd(8)} ${because(column.why)}`.trimEnd();
}

function meant(meaning: Meaning): string {
  if (meaning.as === "fact") return meaning.fact;
  if (meaning.as === "left-out") return "left out";
  const what = meaning.as === "metric" ? meaning.metric : "own metric";
  return `${what} (${meaning.kind}${meaning.times === 100 ? ", x 100" : ""})`;
}

function because({ code, other, provider }: Why): string {
  return [code, other, provider].filter(Boolean).join(" ");
}

function problemLines({ problems, moreProblems, columns }: Review): readonly string[] {
  const names = new Map(columns.map((column) => [column.at, columnName(column)]));
  const more = moreProblems > 0 ? [`and ${moreProblems} more`] : [];
  return [...problems.map((problem) => problemLine(problem, names)), ...more];
}

function problemLine(
  { line, code, effect, at, came, player }: RowProblem,
  names: ReadonlyMap<number, string>,
): string {
  const where = at === undefined ? "" : ` in ${names.get(at) || `#${at + 1}`}`;
  const who = player === undefined ? "" : `${player}: `;
  return `line ${line}: ${who}${code}${where}, ${effect}, got ${JSON.stringify(came)}`;
}

function asideLines({ asides, moreAsides }: Review): readonly string[] {
  const more = moreAsides > 0 ? [`and ${moreAsides} more, blank or like these`] : [];
  return [...asides.map(({ line, kind }) => `line ${line}: ${kind}`), ...more];
}
