import { isIsoDate } from "../../data/isIsoDate.ts";
import { type Chosen, chosenRows } from "../facts/choices.ts";
import { guessFacts } from "../facts/guessFacts.ts";
import { looksComplete } from "../facts/looksComplete.ts";
import { minutesBasisOf } from "../facts/minutesBasisOf.ts";
import { type ColumnPlan, columnPlan } from "../rows/columnPlan.ts";
import { cleanText } from "../rows/cleanText.ts";
import type { RowsRead } from "../rows/readRows.ts";
import type { GridRow, OpenedTables } from "../source/openedFile.ts";
import type { Answers, DatasetFacts } from "./answers.ts";
import { type Missing, missingAnswers } from "./missingAnswers.ts";
import type { RowCount } from "./review.ts";
import { rowsReadLast } from "./rowsReadLast.ts";
import { type Understood, understand } from "./understand.ts";

/** A file of tables read under the reader's answers: what a review shows, and a dataset is made of. */
export interface ReadTables extends Understood {
  readonly plan: ColumnPlan;
  readonly chosen: Chosen;
  readonly rows: RowsRead;
  readonly count: RowCount;
  readonly facts: Partial<DatasetFacts>;
  /** Empty when a dataset can be made. */
  readonly missing: readonly Missing[];
}

/** Reads the chosen table of a file, from its columns to its rows. */
export function readTables(opened: OpenedTables, answers: Answers): ReadTables {
  const understood = understand(opened, answers);
  const { grid, table, recognition } = understood;
  const plan = columnPlan(recognition);
  const chosen = chosenRows(table.rows, plan, answers);
  const { provider } = recognition;
  const stated = {
    ...guessFacts({ provider, names: [opened.name, grid.name], chosen, plan }),
    ...answers.facts,
  };
  const rows = rowsReadLast(opened, table.rows, chosen, {
    plan,
    columns: table.columns.length,
    style: table.numbers,
    answers: answers.rows,
    date: plan.facts.has("age") && isIsoDate(stated.date ?? "") ? stated.date : undefined,
    club: stated.club ?? "",
    nationBeforeClub: hasNationBeforeClub(chosen.rows, plan),
  });
  const seasons = rows.kept.map(({ season }) => season);
  const facts: Partial<DatasetFacts> = {
    coverage: looksComplete(seasons.map(({ club }) => club.id)) ? "complete" : "selection",
    minutesBasis: minutesBasisOf(provider, seasons),
    ...stated,
  };
  const elsewhere = table.rows.length - chosen.rows.length;
  const listed = table.asides.length + rows.skipped + elsewhere;
  const count = { read: table.rows.length + table.asides.length, kept: rows.kept.length, listed, elsewhere };
  return { ...understood, plan, chosen, rows, count, facts, missing: missingAnswers(facts, plan, rows) };
}

/** True where clubs stand behind a nation's code, as in cups: "eng Arsenal". */
function hasNationBeforeClub(rows: readonly GridRow[], { facts }: ColumnPlan): boolean {
  const at = facts.get("club");
  if (at === undefined || rows.length === 0) return false;
  const coded = rows.filter(({ cells }) => /^[a-z]{2,3} (?=\p{Lu}|\d)/u.test(cleanText(cells[at])));
  return coded.length > 0.8 * rows.length;
}
