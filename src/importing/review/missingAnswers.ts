import { isIsoDate } from "../../data/isIsoDate.ts";
import { seasonOf } from "../facts/seasonOf.ts";
import type { ColumnPlan } from "../rows/columnPlan.ts";
import type { RowsRead } from "../rows/readRows.ts";
import type { DatasetFacts } from "./answers.ts";
import type { Review } from "./review.ts";

export type Missing = Review["missing"][number];

/** Whether a fact will do; those not named here always do. */
const GOOD: { readonly [Key in keyof DatasetFacts]?: (text: string) => boolean } = {
  competition: isLabel,
  season: (text) => isLabel(text) && seasonOf(text) !== undefined,
  source: isLabel,
  date: isIsoDate,
  country: (text) => text.length <= 120,
  url: (text) => text === "" || (/^https?:\/\/[^\s<>"]+$/.test(text) && text.length <= 500),
  licence: (text) => text.length <= 120,
  club: (text) => text.length <= 120,
};

const FACT_NAMES = Object.keys(GOOD) as readonly (keyof DatasetFacts)[];

/** What must be answered, or answered otherwise, before a dataset can be made; the most important first. */
export function missingAnswers(
  facts: Partial<DatasetFacts>,
  plan: ColumnPlan,
  { kept }: RowsRead,
): readonly Missing[] {
  const bad = FACT_NAMES.filter((name) => GOOD[name]?.(facts[name] ?? "") === false);
  return [...missingColumns(plan, kept), ...bad];
}

function missingColumns({ facts, figures }: ColumnPlan, kept: RowsRead["kept"]): readonly Missing[] {
  const named = (["player", "full-name", "first-name", "last-name"] as const).some((fact) => facts.has(fact));
  if (!named) return ["player-column"];
  if (figures.length === 0) return ["metric-column"];
  const timed = facts.has("minutes") || facts.has("nineties");
  if (!timed && figures.every(({ kind }) => kind === "total")) return ["minutes-column"];
  if (kept.length === 0) return ["rows"];
  const holds = kept.some((row) => row.figures.some((figure) => !Number.isNaN(figure)));
  return holds ? [] : ["metric-column"];
}

function isLabel(text: string): boolean {
  return text.trim() !== "" && text.length <= 120;
}
