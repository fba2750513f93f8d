import type { FoundProblem } from "./foundProblem.ts";

/** Problems in the order of lines, as many as are shown; and how many there are. */
export interface ProblemList {
  readonly problems: readonly FoundProblem[];
  readonly count: number;
}

/**
 * Keeps at most so many of the problems: rows that are skipped before gaps, for they weigh more; then in the order of
 * lines.
 */
export function problemList(found: readonly FoundProblem[], most: number): ProblemList {
  const skipped = found.filter(({ effect }) => effect === "skipped");
  const others = found.filter(({ effect }) => effect !== "skipped");
  const kept = [...skipped, ...others].slice(0, most);
  return { problems: kept.toSorted((a, b) => a.row.line - b.row.line), count: found.length };
}
