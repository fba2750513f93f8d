import { cellText } from "../cells/cellText.ts";
import { type Table } from "../table/table.ts";
import { columnProfile } from "./columnProfile.ts";
import { withGuess, type Draft } from "./draft.ts";
import { draftColumn } from "./draftColumn.ts";
import { withLostHeadings } from "./fbrefHeadings.ts";
import { findProvider } from "./findProvider.ts";
import type { Fact, Recognition } from "./meaning.ts";
import { sampleRows } from "./sampleRows.ts";
import { settleFacts } from "./settleFacts.ts";
import { settleKinds } from "./settleKinds.ts";
import { settleTwins } from "./settleTwins.ts";
import type { TimePlayed } from "./timesMinutes.ts";
import { underHeading } from "./unknownColumn.ts";

/**
 * What each column of a table is taken for, how surely, and why: by the names that providers, we and people use, by
 * the headings above them, by the cells of up to 2,000 rows, and by what the columns say of each other.
 *
 * @returns a guess for every column, in the table's order; the order of the columns changes none of them, but where
 *   two say the same or FBref's headings are lost
 */
export function recogniseColumns(table: Table): Recognition {
  const provider = findProvider(table.columns);
  const columns = provider === "fbref" ? withLostHeadings(table.columns) : table.columns;
  const names = table.asides.some(({ kind }) => kind === "header") ? provider : "none";
  const rows = sampleRows(table.rows);
  const drafts = columns.map((column) => {
    const draft = draftColumn(column, columnProfile(rows, column.at, table.numbers), names);
    return isEmpty(draft, table) ? withGuess(draft, EMPTY) : draft;
  });
  const facts = settleFacts(drafts);
  const time = timePlayed(facts);
  const settled = settleTwins(settleKinds(facts, time), time);
  return { provider, columns: withOwnNames(settled).map(({ guess }) => guess) };
}

const EMPTY = { meaning: { as: "left-out" }, confidence: "certain", why: { code: "empty" } } as const;

function isEmpty({ profile, column }: Draft, { rows }: Table): boolean {
  return (
    profile.filled === 0 && rows.length > 0 && rows.every(({ cells }) => cellText(cells[column.at]) === "")
  );
}

/** Minutes, or 90s times 90, which are printed to a tenth. */
function timePlayed(drafts: readonly Draft[]): TimePlayed | undefined {
  const column = (fact: Fact) =>
    drafts.find(({ guess: { meaning } }) => meaning.as === "fact" && meaning.fact === fact)?.profile;
  const minutes = column("minutes");
  if (minutes !== undefined && minutes.numbers > 0) return { minutes: minutes.values, off: 0.5 };
  const nineties = column("nineties");
  if (nineties === undefined || nineties.numbers === 0) return undefined;
  const times90 = nineties.values.map((value) => (value === undefined ? undefined : 90 * value));
  return { minutes: times90, off: 90 * nineties.rounding };
}

/** Two metrics of their own never have one name. */
function withOwnNames(drafts: readonly Draft[]): readonly Draft[] {
  const labels = drafts.flatMap(({ guess: { meaning } }) => (meaning.as === "own" ? [meaning.label] : []));
  const taken = new Set<string>();
  return drafts.map((draft) => {
    const { meaning } = draft.guess;
    if (meaning.as !== "own") return draft;
    const { group } = draft.column;
    const alone = labels.indexOf(meaning.label) === labels.lastIndexOf(meaning.label);
    const name = alone || group === undefined ? meaning.label : underHeading(meaning.label, group);
    let label = name;
    for (let i = 2; taken.has(label.toLowerCase()); i += 1) label = `${name} ${i}`;
    taken.add(label.toLowerCase());
    return withGuess(draft, { ...draft.guess, meaning: { ...meaning, label } });
  });
}
