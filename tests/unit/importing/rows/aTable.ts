import type { FigureKind, Fact, Meaning, Recognition } from "../../../../src/importing/columns/meaning.ts";
import type { RowAnswer } from "../../../../src/importing/review/answers.ts";
import { columnPlan } from "../../../../src/importing/rows/columnPlan.ts";
import { readRows, type RowsRead } from "../../../../src/importing/rows/readRows.ts";
import type { RowRules } from "../../../../src/importing/rows/rowDraft.ts";
import type { Cell } from "../../../../src/importing/source/openedFile.ts";
import type { MetricId } from "../../../../src/domain/ids.ts";

/** A column that says a fact. */
export function fact(name: Fact): Meaning {
  return { as: "fact", fact: name };
}

/** A column of a metric of the table. */
export function metric(id: string, kind: FigureKind = "total", times: 1 | 100 = 1): Meaning {
  return { as: "metric", metric: id as MetricId, kind, times };
}

/** A column that nobody knows. */
export function own(label: string, kind: FigureKind): Meaning {
  return { as: "own", label, kind, times: 1 };
}

export function recognised(meanings: readonly Meaning[]): Recognition {
  return {
    provider: undefined,
    columns: meanings.map((meaning, at) => ({
      at,
      meaning,
      confidence: "certain",
      why: { code: "name" },
    })),
  };
}

/** Reads rows of cells under columns of these meanings; lines count from 2, after a header. */
export function readTable(
  meanings: readonly Meaning[],
  cells: readonly (readonly Cell[])[],
  rules: Partial<RowRules> = {},
): RowsRead {
  const rows = cells.map((row, i) => ({ line: i + 2, cells: row }));
  return readRows(rows, {
    plan: columnPlan(recognised(meanings)),
    columns: meanings.length,
    style: { decimal: ".", thousands: "" },
    answers: new Map<number, RowAnswer>(),
    date: "2026-01-19",
    club: "",
    nationBeforeClub: false,
    ...rules,
  });
}

/** Line, code and effect of every problem. */
export function told({ problems }: RowsRead) {
  return problems.map(({ row, code, effect }) => [row.line, code, effect]);
}

/** Player, club and figures of every row that is kept. */
export function kept({ kept: rows }: RowsRead) {
  return rows.map(({ season, figures }) => [season.player, season.club.name, ...figures]);
}
