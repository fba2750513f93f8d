import { recogniseColumns } from "../columns/recogniseColumns.ts";
import type { ColumnGuess, Meaning, Recognition } from "../columns/meaning.ts";
import type { Grid, OpenedTables } from "../source/openedFile.ts";
import type { Table } from "../table/table.ts";
import { understandTable } from "../table/understandTable.ts";
import type { Answers } from "./answers.ts";

/** The table the reader looks at, and what its columns are taken for. */
export interface Understood {
  readonly grid: Grid;
  readonly place: number;
  readonly table: Table;
  readonly recognition: Recognition;
}

/** What was understood last of each file: a reader who changes one column need not wait for all to be read again. */
const LAST = new WeakMap<OpenedTables, { readonly asked: string; readonly understood: Understood }>();

/** Understands the chosen table of a file; the reader's answers stand above every guess. */
export function understand(opened: OpenedTables, answers: Answers): Understood {
  const { grid: place, headerLine, decimal, meanings } = answers;
  const asked = JSON.stringify([place, headerLine, decimal, keptLines(answers)]);
  const last = LAST.get(opened);
  const understood = last?.asked === asked ? last.understood : guessed(opened, answers);
  LAST.set(opened, { asked, understood });
  const { recognition } = understood;
  return {
    ...understood,
    recognition: { ...recognition, columns: answered(recognition.columns, meanings, understood.table) },
  };
}

function guessed(opened: OpenedTables, answers: Answers): Understood {
  const place = answers.grid in opened.grids ? answers.grid : 0;
  const grid = opened.grids[place] ?? { name: "", counts: "line", rows: [] };
  const { headerLine, decimal } = answers;
  const found = understandTable(grid, {
    ...(headerLine === undefined ? {} : { headerLine }),
    ...(decimal === undefined ? {} : { decimal }),
  });
  const table = withKept(found, new Set(keptLines(answers)));
  return { grid, place, table, recognition: recogniseColumns(table) };
}

/** Lines that the reader wants read. */
function keptLines({ rows }: Answers): readonly number[] {
  return [...rows].flatMap(([line, answer]) => (answer.do === "skip" ? [] : [line]));
}

/** Moves rows that were set aside to the players' where the reader says they are one. */
function withKept(table: Table, lines: ReadonlySet<number>): Table {
  const kept = table.asides.filter(({ line, kind }) => lines.has(line) && kind !== "blank");
  if (kept.length === 0) return table;
  const moved = kept.map(({ line, cells }) => ({ line, cells }));
  return {
    ...table,
    rows: [...table.rows, ...moved].toSorted((a, b) => a.line - b.line),
    asides: table.asides.filter((aside) => !kept.includes(aside)),
  };
}

/** Answers first; then no fact or metric twice: the column that comes later is left out. */
function answered(
  columns: readonly ColumnGuess[],
  meanings: ReadonlyMap<number, Meaning>,
  table: Table,
): readonly ColumnGuess[] {
  const names = new Map(table.columns.map(({ at, name }) => [at, name]));
  const holders = new Map<string, ColumnGuess>();
  for (const [at, meaning] of meanings) {
    const column = columns.find((one) => one.at === at);
    const key = keyOf(meaning);
    if (column !== undefined && key !== undefined && !holders.has(key)) holders.set(key, column);
  }
  return columns.map((column) => {
    const asked = meanings.get(column.at);
    const meaning = asked ?? column.meaning;
    const key = keyOf(meaning);
    const holder = key === undefined ? undefined : holders.get(key);
    if (key !== undefined && holder === undefined) holders.set(key, column);
    if (holder !== undefined && holder.at !== column.at) return leftOut(column, names.get(holder.at) ?? "");
    return asked === undefined ? column : said(column, asked);
  });
}

function keyOf(meaning: Meaning): string | undefined {
  if (meaning.as === "fact") return `fact ${meaning.fact}`;
  return meaning.as === "metric" ? `metric ${meaning.metric}` : undefined;
}

function said({ at }: ColumnGuess, meaning: Meaning): ColumnGuess {
  return { at, meaning, confidence: "certain", why: { code: "answer" } };
}

function leftOut({ at }: ColumnGuess, other: string): ColumnGuess {
  return { at, meaning: { as: "left-out" }, confidence: "likely", why: { code: "same-as", other } };
}
