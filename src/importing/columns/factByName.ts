import type { TableColumn } from "../table/table.ts";
import { isNumeric, type ColumnProfile } from "./columnProfile.ts";
import { FACT_OF_NAME, NUMBER_FACTS, TEXT_FACTS } from "./factNames.ts";
import { foldName } from "./foldName.ts";
import type { Confidence, Fact } from "./meaning.ts";
import { spellings } from "./spellings.ts";

/** The fact that a column's name says; a lower `rank` is a better name for it. */
export interface FactByName {
  readonly fact: Fact;
  readonly rank: number;
  readonly confidence: Confidence;
}

/** The fact that the header of a column names, where its cells may be such; undefined for none. */
export function factByName(column: TableColumn, profile: ColumnProfile): FactByName | undefined {
  for (const { name, group } of spellings(column)) {
    const named = FACT_OF_NAME.get(foldName(name).whole);
    if (named === undefined || foldName(group).per90) continue;
    return fits(named.fact, profile);
  }
  return undefined;

  function fits(fact: Fact, { filled, most, least }: ColumnProfile): FactByName | undefined {
    const rank = FACT_OF_NAME.get(foldName(column.name).whole)?.rank ?? 99;
    if (filled === 0) return { fact, rank, confidence: "likely" };
    const numeric = isNumeric(profile);
    if ((numeric && TEXT_FACTS.has(fact)) || (!numeric && NUMBER_FACTS.has(fact))) return undefined;
    if (fact === "matches" && most > 90) return { fact: "minutes", rank: 99, confidence: "unsure" };
    if (fact === "position" && numeric && (least < 1 || most > 4)) return undefined;
    if (fact === "season" && numeric && (least < 1850 || most > 2200)) return undefined;
    return { fact, rank, confidence: numeric && fact === "club" ? "unsure" : "certain" };
  }
}
