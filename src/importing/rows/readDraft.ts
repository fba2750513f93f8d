import { slug } from "../../domain/slug.ts";
import { readNumber } from "../cells/readNumber.ts";
import type { Fact } from "../columns/meaning.ts";
import type { ProblemCode } from "../review/review.ts";
import type { Club } from "../../domain/playerSeason.ts";
import type { Cell, GridRow } from "../source/openedFile.ts";
import { birth } from "./birth.ts";
import { cleanText } from "./cleanText.ts";
import type { FoundProblem } from "./foundProblem.ts";
import { type Place, positionOf } from "./positionOf.ts";
import type { RowDraft, RowRules } from "./rowDraft.ts";
import { rowName } from "./rowName.ts";
import { type TimePlayed, timePlayed } from "./timePlayed.ts";

/** Text longer than this has no place in a dataset; ids leave room for what tells namesakes apart. */
const LONGEST = 120;
const LONGEST_ID = 105;
/** A name of so many letters makes no id of that length: a sign stands for six letters at most, as ㎯ for rad/s2. */
const NEVER_LONG = 17;

export const UNKNOWN_CLUB = "Unknown club";

/**
 * Reads one row by itself, or says why it is skipped.
 *
 * @param clubNamed a club by its name
 */
export function readDraft(
  given: GridRow,
  rules: RowRules,
  clubNamed: (name: string) => Club,
): RowDraft | FoundProblem {
  const answer = rules.answers.get(given.line);
  const row = answer?.do === "fix" ? mended(given, answer.cells) : given;
  const cell = (fact: Fact): Cell => row.cells[rules.plan.facts.get(fact) ?? -1];
  const said = (fact: Fact) => cleanText(cell(fact));
  const who = rowName(said);
  const club = clubOf(said("club"), rules);
  const insisted = answer?.do === "keep";
  const time = timePlayed(cell("minutes"), cell("nineties"), rules.style);
  const skip =
    answer?.do === "skip"
      ? { code: "left-out" as const }
      : whySkipped({ who, club, time, insisted, row }, rules);
  if (skip !== undefined) return { row, effect: "skipped", ...skip };
  const problems: FoundProblem[] = [...notes(row, time, said("club"), rules)];
  const whole = (fact: "matches" | "starts") => {
    const found = wholeNumber(cell(fact), rules);
    if (found === "bad") problems.push({ row, code: "bad-number", effect: "gap", ...atOf(fact, rules) });
    return found === "bad" ? undefined : found;
  };
  return {
    row,
    who,
    club: clubNamed(club),
    place: placeOf(positionOf(said("position")), positionOf(said("role"))),
    birth: birth(said("born"), said("age"), rules.date),
    minutes: time.is === "known" ? time.minutes : undefined,
    matches: whole("matches"),
    starts: whole("starts"),
    problems,
    insisted,
  };
}

/** A column of positions, and one of roles that may say more of it. */
function placeOf(position: Place, role: Place): Place {
  if (position.position === undefined) return role;
  return role.position === position.position ? { ...position, role: role.role ?? position.role } : position;
}

function mended(row: GridRow, cells: ReadonlyMap<number, string>): GridRow {
  const mendedCells = [...row.cells];
  for (const [at, text] of cells) mendedCells[at] = text;
  return { line: row.line, cells: Array.from(mendedCells, (cell) => cell) };
}

function clubOf(said: string, { club, nationBeforeClub }: RowRules): string {
  const name = nationBeforeClub ? said.replace(/^[a-z]{2,3} (?=\S)/, "") : said;
  return name || cleanText(club) || UNKNOWN_CLUB;
}

type Skip = { readonly code: ProblemCode; readonly at?: number };
interface Judged {
  readonly row: GridRow;
  readonly who: RowDraft["who"];
  readonly club: string;
  readonly time: TimePlayed;
  readonly insisted: boolean;
}

/** What no one can insist on comes first: without a name of fair length there is nobody. */
function whySkipped(judged: Judged, rules: RowRules): Skip | undefined {
  const { who, club, insisted } = judged;
  if (who.name === "") return { code: "no-name", ...atOf("player", rules) };
  if (who.name.length > LONGEST || (who.name.length > NEVER_LONG && slug(who.name).length > LONGEST_ID))
    return { code: "too-long-name", ...atOf("player", rules) };
  if (club.length > LONGEST) return { code: "too-long-name", ...atOf("club", rules) };
  return insisted ? undefined : whyDoubted(judged, rules);
}

function whyDoubted({ row, who, time }: Judged, rules: RowRules): Skip | undefined {
  if (!/\p{L}/u.test(who.name)) return { code: "not-a-player", ...atOf("player", rules) };
  if (row.cells.slice(rules.columns).some((cell) => cleanText(cell) !== "")) return { code: "long-row" };
  if (time.is === "zero") return { code: "zero-minutes", ...atOf(time.from, rules) };
  if (time.is === "bad") return { code: "bad-minutes", ...atOf(time.from, rules) };
  return undefined;
}

function notes(row: GridRow, time: TimePlayed, club: string, rules: RowRules): readonly FoundProblem[] {
  const noted: FoundProblem[] = [];
  if (row.cells.length < rules.columns / 2) noted.push({ row, code: "short-row", effect: "noted" });
  if (rules.plan.facts.has("club") && club === "")
    noted.push({ row, code: "no-club", effect: "noted", ...atOf("club", rules) });
  if (time.is === "known" && time.from === "nineties" && rules.plan.facts.has("minutes"))
    noted.push({ row, code: "no-minutes", effect: "noted", ...atOf("minutes", rules) });
  return noted;
}

function wholeNumber(cell: Cell, { style }: RowRules): number | undefined | "bad" {
  const number = readNumber(cell, style);
  if (number === "absent") return undefined;
  return number === "bad" || !Number.isSafeInteger(number.value) || number.value < 0 ? "bad" : number.value;
}

function atOf(fact: Fact, { plan }: RowRules): { readonly at?: number } {
  const at = plan.facts.get(fact);
  return at === undefined ? {} : { at };
}
