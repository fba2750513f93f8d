import { METRIC_BY_ID } from "../../domain/metrics.ts";
import type { Provider } from "../../domain/metricNames.ts";
import type { TableColumn } from "../table/table.ts";
import { isNumeric, type ColumnProfile } from "./columnProfile.ts";
import { withGuess, type Draft } from "./draft.ts";
import { factByName } from "./factByName.ts";
import { metricByName, type MetricByName } from "./metricByName.ts";
import { unknownColumn } from "./unknownColumn.ts";

/**
 * What one column is taken for by its own name and cells, before the others are looked at.
 *
 * @param provider whose names they are; `"none"` for a table without a header, whose names say nothing
 */
export function draftColumn(
  column: TableColumn,
  profile: ColumnProfile,
  provider: Provider | "none" | undefined,
): Draft {
  const draft = blank(column, profile);
  if (provider === "none") return withGuess(draft, unknownColumn({ ...column, name: "" }, profile));
  const fact = factByName(column, profile);
  if (fact !== undefined) {
    const { rank, confidence } = fact;
    const meaning = { as: "fact", fact: fact.fact } as const;
    return { ...withGuess(draft, { meaning, confidence, why: { code: "label" } }), rank };
  }
  const named = metricByName(asShare(column, profile), provider) ?? metricByName(column, provider);
  return named === undefined ? withGuess(draft, unknownColumn(column, profile)) : metricDraft(draft, named);
}

function metricDraft(draft: Draft, { metric, per90, confidence, why }: MetricByName): Draft {
  const { profile } = draft;
  // A file without rows still says what its columns are.
  if (profile.filled > 0 && !isNumeric(profile)) {
    return withGuess(draft, { meaning: { as: "left-out" }, confidence: "unsure", why: { code: "text" } });
  }
  if (profile.percents > profile.numbers / 2 && METRIC_BY_ID.get(metric)?.unit !== "share") {
    return withGuess(draft, unknownColumn(draft.column, profile));
  }
  const meaning = { as: "metric", metric, kind: per90 ? "per90" : "total", times: 1 } as const;
  return { ...withGuess(draft, { meaning, confidence, why }), saysPer90: per90 };
}

function blank(column: TableColumn, profile: ColumnProfile): Draft {
  const guess = {
    at: column.at,
    meaning: { as: "left-out" },
    confidence: "unsure",
    why: { code: "text" },
  } as const;
  return { column, profile, guess, rank: 0, saysPer90: false };
}

/** A column of percent signs is named like its share: "Passes" over "82%". */
function asShare(column: TableColumn, { percents, numbers }: ColumnProfile): TableColumn {
  return percents > numbers / 2 && !column.name.includes("%")
    ? { ...column, name: `${column.name} %` }
    : column;
}
