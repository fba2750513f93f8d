import type { TableColumn } from "../table/table.ts";
import { isNumeric, type ColumnProfile } from "./columnProfile.ts";
import { shareKind, type KindGuess } from "./figureKind.ts";
import { foldName } from "./foldName.ts";
import { NAME_BOOK } from "./nameBook.ts";
import type { Confidence, Meaning, Why } from "./meaning.ts";

/** What a column is taken for whose name nobody knows. */
export interface UnknownColumn {
  readonly meaning: Meaning;
  readonly confidence: Confidence;
  readonly why: Why;
}

const RANKS = new Set(
  "|rk|rank|ranking|#|no|nr|n|index|unnamed0|column1|row|rang|platz|puesto|posto|pos|position|classement".split(
    "|",
  ),
);
const KEYS =
  /(?:^|[\s_.-])(?:id|ids|code|uuid|guid|opta|url|photo|image|link|key)$|[a-z](?:Id|ID|Code|Uuid|Url)$|^(?:jersey|shirt|squad|kit)[\s_.-]*(?:number|no)\.?$|^(?:number|dorsal|r(?:ü|ue)ckennummer|trikotnummer|num[ée]ro)$/i;
const AVERAGE =
  /avg|average|\bmean\b|median|rating|index|ratio|\brate\b|\bper\b|\/|height|weight|value|price|cost|wage|salary|form\b|points per|durchschnitt|schnitt|media\b|moyenne|promedio|gr[öo](?:ß|ss)e|gewicht|taille|poids|altura|peso|altezza|marktwert|note\b|xg\b.*shot/i;
const MODELLED = /(?:^|[^a-z])(?:np|ps)?x(?:g|a|t|ag|gchain|gbuildup|got)(?![a-z])|expected/i;

/** Takes a column that nobody knows by its cells: figures become a metric under its own name. */
export function unknownColumn(column: TableColumn, profile: ColumnProfile): UnknownColumn {
  if (profile.filled === 0) return leftOut("empty", "certain");
  if (KEYS.test(column.name)) return leftOut("id", "likely");
  if (!isNumeric(profile)) return leftOut("text", "likely");
  if (isRank(column, profile)) return leftOut("rank", countsRows(profile) ? "certain" : "likely");
  if (tellsApart(profile)) return leftOut("id", "likely");
  const { kind, times, why = { code: "numeric" }, confidence = "likely" } = ownKind(column, profile);
  return { meaning: { as: "own", label: ownLabel(column), kind, times }, confidence, why };
}

const PER_90 =
  /(?<=\S)(?:[\s_./(-]+(?:per|pro|por|par|p)?[\s_-]*|per[\s_-]*|(?<=[a-z])p?)90(?:\s*min\w*)?\)?$/i;

/** A column's own name for its metric: per 90 left out, for charts say it; the heading where the name has another meaning. */
export function ownLabel({ at, name, group }: TableColumn): string {
  const bare = name.replace(/^player_season_/, "").replace(PER_90, "");
  const label = bare.trim() === "" ? (name === "" ? `Column ${at + 1}` : name) : bare.trim();
  return group !== undefined && NAME_BOOK.has(foldName(name).key)
    ? underHeading(label, group)
    : label.slice(0, 80);
}

/** A name with its heading behind it, to tell it from others of that name. */
export function underHeading(label: string, group: string): string {
  return foldName(group).per90 ? label.slice(0, 80) : `${label.slice(0, 50)} (${group.slice(0, 28)})`;
}

function leftOut(code: Why["code"], confidence: Confidence): UnknownColumn {
  return { meaning: { as: "left-out" }, confidence, why: { code } };
}

function ownKind({ name, group }: TableColumn, profile: ColumnProfile): KindGuess {
  const folded = foldName(name);
  if (folded.perMatch) return VALUE;
  if (folded.share || profile.percents > profile.numbers / 2) return shareKind(profile);
  if (folded.per90 || foldName(group ?? "").per90) return { kind: "per90", times: 1 };
  return AVERAGE.test(name) ? VALUE : plainKind(name, profile);
}

const VALUE: KindGuess = { kind: "value", times: 1 };

function plainKind(name: string, { least, whole }: ColumnProfile): KindGuess {
  if (least >= 0 && whole) return { kind: "total", times: 1 };
  return { kind: MODELLED.test(name) ? "total" : "value", times: 1, confidence: "unsure" };
}

/** Counts the rows, or is called so; a few rows may count by chance, but not in a column that has no name. */
function isRank({ at, name }: TableColumn, profile: ColumnProfile): boolean {
  const called = RANKS.has(foldName(name).whole);
  const first = name === "" ? at === 0 : called;
  const counts = countsRows(profile) && (first || profile.numbers >= 20);
  return counts || (called && name !== "" && profile.whole);
}

/** One more each row, from 0 or 1. */
function countsRows({ values, numbers }: ColumnProfile): boolean {
  const first = values.slice(0, 400).filter((value) => value !== undefined);
  if (first.length < 3 || numbers < values.length) return false;
  return (
    (first[0] === 0 || first[0] === 1) &&
    first.every((value, i) => i === 0 || value === (first[i - 1] ?? 0) + 1)
  );
}

/** Large whole numbers, no two alike, as keys are. */
function tellsApart({ values, whole, least, numbers }: ColumnProfile): boolean {
  if (!whole || least < 1000 || numbers < 10) return false;
  return new Set(values.filter((value) => value !== undefined)).size === numbers;
}
