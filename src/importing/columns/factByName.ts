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
    const rank = FACT_OF_NAME.get(foldName(column.name).whole)?.rank ?? 99;
    return profile.filled === 0
      ? { fact: named.fact, rank, confidence: "likely" }
      : fitting(named.fact, rank, profile);
  }
  return undefined;
}

/** Between which numbers a fact lies that is written as one: Fantasy Premier League's positions, years. */
const RANGES: ReadonlyMap<Fact, readonly [least: number, most: number]> = new Map([
  ["position", [1, 4]],
  ["season", [1850, 2200]],
]);

function fitting(fact: Fact, rank: number, profile: ColumnProfile): FactByName | undefined {
  if (!isNumeric(profile)) return NUMBER_FACTS.has(fact) ? undefined : { fact, rank, confidence: "certain" };
  // Nobody plays so many matches: some write MP for minutes played.
  if (fact === "matches" && profile.most > 90) return { fact: "minutes", rank: 99, confidence: "unsure" };
  if (TEXT_FACTS.has(fact) || !isInRange(fact, profile)) return undefined;
  return { fact, rank, confidence: fact === "club" ? "unsure" : "certain" };
}

function isInRange(fact: Fact, { least, most, values }: ColumnProfile): boolean {
  const [from, to] = RANGES.get(fact) ?? [-Infinity, Infinity];
  return (least >= from && most <= to) || (fact === "season" && values.every(isTwoYears));
}

/** "2425" and "9900": a season as the last digits of its two years. */
function isTwoYears(value: number | undefined): boolean {
  if (value === undefined) return true;
  return value === Math.trunc(value) && value < 10_000 && value % 100 === (Math.trunc(value / 100) + 1) % 100;
}
