import type { Meaning } from "../columns/meaning.ts";
import type { Answers, DatasetFacts, RowAnswer } from "./answers.ts";

/** Another table of the file: what was said of columns and rows was said of the one before. */
export function withGrid({ facts }: Answers, grid: number): Answers {
  return { grid, meanings: new Map(), rows: new Map(), facts };
}

/** Takes a column for something else. */
export function withMeaning(answers: Answers, at: number, meaning: Meaning): Answers {
  return { ...answers, meanings: new Map(answers.meanings).set(at, meaning) };
}

/** Says what becomes of a row; undefined takes the answer back. */
export function withRow(answers: Answers, line: number, answer: RowAnswer | undefined): Answers {
  const rows = new Map(answers.rows);
  if (answer === undefined) rows.delete(line);
  else rows.set(line, answer);
  return { ...answers, rows };
}

/** Says one thing of the dataset. */
export function withFact<Key extends keyof DatasetFacts>(
  answers: Answers,
  key: Key,
  value: DatasetFacts[Key],
): Answers {
  return { ...answers, facts: { ...answers.facts, [key]: value } };
}

/** Takes one competition, or one season, of a file that holds several. */
export function withOnly(answers: Answers, key: "competition" | "season", value: string): Answers {
  return { ...answers, only: { ...answers.only, [key]: value } };
}

/** Has the header read in another line. */
export function withHeaderLine(answers: Answers, headerLine: number): Answers {
  return { ...answers, headerLine };
}

/** Has decimals read with another mark. */
export function withDecimal(answers: Answers, decimal: "." | ","): Answers {
  return { ...answers, decimal };
}
