import type { Fact } from "../columns/meaning.ts";
import type { ColumnPlan } from "../rows/columnPlan.ts";
import { cleanText } from "../rows/cleanText.ts";
import type { Answers } from "../review/answers.ts";
import type { Choice, Review } from "../review/review.ts";
import type { GridRow } from "../source/openedFile.ts";
import { competitionOf } from "./competitionOf.ts";
import { looksComplete } from "./looksComplete.ts";
import { seasonOf } from "./seasonOf.ts";

/** Which rows are read, of a file that may hold several competitions and seasons. */
export interface Chosen extends Pick<Review, "choices" | "only"> {
  readonly rows: readonly GridRow[];
}

/**
 * The rows of the competition and season that the reader chose. Where nobody chose, all together, unless they look
 * like whole competitions or someone would stand twice: then the one of most rows, and the newest season of it.
 */
export function chosenRows(rows: readonly GridRow[], plan: ColumnPlan, { facts, only }: Answers): Chosen {
  const competitions = choicesOf(rows, plan, "competition");
  const named = competitions.find(({ value }) => isNamed(value, facts.competition))?.value;
  const competition = only?.competition ?? named ?? guessed(rows, plan, competitions);
  const ofCompetition = rowsOf(rows, plan, "competition", competition);
  const seasons = choicesOf(ofCompetition, plan, "season");
  const newest = seasons.toSorted((a, b) => (a.value < b.value ? 1 : -1));
  const asked = seasons.find(({ value }) => isSeason(value, facts.season))?.value;
  const season = only?.season ?? asked ?? guessed(ofCompetition, plan, newest);
  return {
    choices: { competitions, seasons },
    only: { competition, season },
    rows: rowsOf(ofCompetition, plan, "season", season),
  };
}

function choicesOf(rows: readonly GridRow[], { facts }: ColumnPlan, fact: Fact): readonly Choice[] {
  const at = facts.get(fact);
  const counts = new Map<string, number>();
  for (const { cells } of at === undefined ? [] : rows) {
    const value = cleanText(cells[at ?? -1]);
    if (value !== "") counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].map(([value, count]) => ({ value, rows: count })).toSorted((a, b) => b.rows - a.rows);
}

/** Rows that say nothing belong to each. */
function rowsOf(
  rows: readonly GridRow[],
  { facts }: ColumnPlan,
  fact: Fact,
  value: string,
): readonly GridRow[] {
  const at = facts.get(fact);
  if (value === "" || at === undefined) return rows;
  return rows.filter(({ cells }) => ["", value].includes(cleanText(cells[at])));
}

function isNamed(value: string, asked: string | undefined): boolean {
  return asked !== undefined && competitionOf(value).name === competitionOf(asked).name;
}

function isSeason(value: string, asked: string | undefined): boolean {
  return asked !== undefined && (seasonOf(value)?.id ?? value) === (seasonOf(asked)?.id ?? asked);
}

function guessed(rows: readonly GridRow[], plan: ColumnPlan, choices: readonly Choice[]): string {
  const [first] = choices;
  if (first === undefined || choices.length === 1) return "";
  return looksComplete(clubsOf(rows, plan)) || someoneTwice(rows, plan) ? first.value : "";
}

function clubsOf(rows: readonly GridRow[], { facts }: ColumnPlan): readonly string[] {
  const at = facts.get("club");
  return at === undefined ? [] : rows.map(({ cells }) => cleanText(cells[at]));
}

function someoneTwice(rows: readonly GridRow[], { facts }: ColumnPlan): boolean {
  const [player, club] = [facts.get("player"), facts.get("club")];
  if (player === undefined) return false;
  const seen = new Set(rows.map(({ cells }) => JSON.stringify([cells[player], cells[club ?? -1]])));
  return seen.size < rows.length;
}
