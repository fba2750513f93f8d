import type { MetricId } from "../../../src/domain/ids.ts";
import type { Meaning } from "../../../src/importing/columns/meaning.ts";
import type { ColumnReview, Review, RowProblem } from "../../../src/importing/review/review.ts";

/** A column as it was recognised, but for the parts given. */
export function aColumn(
  at: number,
  name: string,
  meaning: Meaning,
  parts: Partial<ColumnReview> = {},
): ColumnReview {
  return { at, name, meaning, confidence: "certain", why: { code: "label" }, samples: ["1", "2"], ...parts };
}

export const total = (id: string): Meaning => ({
  as: "metric",
  metric: id as MetricId,
  kind: "total",
  times: 1,
});

/** A row without a name in line 12, but for the parts given. */
export function aProblem(parts: Partial<RowProblem> = {}): RowProblem {
  return {
    line: 12,
    code: "no-name",
    effect: "skipped",
    at: 0,
    came: ",Arsenal,900",
    cells: [undefined, "Arsenal", "900", "31", "4"],
    ...parts,
  };
}

/** A small FBref-like table that can be kept as it is, but for the parts given. */
export function aReview(parts: Partial<Review> = {}): Review {
  return {
    file: { name: "passing.csv", kind: "csv", encoding: "UTF-8", notes: [] },
    grids: [{ name: "", rows: 12 }],
    grid: 0,
    counts: "line",
    headerLine: 2,
    numbers: { decimal: ".", thousands: "," },
    provider: "fbref",
    columns: [
      aColumn(0, "Player", { as: "fact", fact: "player" }, { samples: ["Ada Sample", "Bo Sample"] }),
      aColumn(1, "Squad", { as: "fact", fact: "club" }, { samples: ["Arsenal"] }),
      aColumn(2, "Min", { as: "fact", fact: "minutes" }, { samples: ["2,907"] }),
      aColumn(3, "Att", total("passes"), {
        group: "Total",
        why: { code: "group-name", provider: "fbref" },
      }),
      aColumn(
        4,
        "Flair",
        { as: "own", label: "Flair", kind: "value", times: 1 },
        {
          confidence: "unsure",
          why: { code: "numeric" },
        },
      ),
    ],
    rows: { read: 12, kept: 9, listed: 3, elsewhere: 0 },
    problems: [aProblem()],
    moreProblems: 0,
    asides: [
      { line: 1, kind: "title", cells: ["Passing 2025/26"] },
      { line: 2, kind: "header", cells: ["Player", "Squad", "Min"] },
    ],
    moreAsides: 0,
    facts: {
      source: "FBref",
      coverage: "selection",
      season: "2025/26",
      competition: "Premier League",
      date: "2026-01-19",
    },
    choices: { competitions: [], seasons: [] },
    only: { competition: "", season: "" },
    minutesFrom: "minutes",
    missing: [],
    holds: { players: 9, clubs: 2, metrics: 2 },
    ...parts,
  };
}
