import { recogniseColumns } from "../../../../src/importing/columns/recogniseColumns.ts";
import type { ColumnGuess, Recognition } from "../../../../src/importing/columns/meaning.ts";
import type { Table } from "../../../../src/importing/table/table.ts";
import { understandTable } from "../../../../src/importing/table/understandTable.ts";
import { aGridOf } from "../aTable.ts";

/** A file as a person sees it, a line each column: heading > name | a cell | what it must be taken for. */
export interface FileSpec {
  readonly names: readonly { readonly group: string; readonly name: string }[];
  readonly cells: readonly string[];
  readonly meanings: readonly string[];
}

/** Reads the lines of a file's description. In its cells "@" stands for the number of the row, "~" for a letter. */
export function aFile(text: string): FileSpec {
  const lines = text
    .trim()
    .split("\n")
    .map((line) => line.split(" | ").map((part) => part.trim()));
  return {
    names: lines.map(([title = ""]) => {
      const [name = "", group = ""] = title.split(" > ").toReversed();
      return { group, name };
    }),
    cells: lines.map(([, cell = ""]) => cell),
    meanings: lines.map(([, , meaning = ""]) => meaning),
  };
}

/** The file's table of seven players; with two header rows where it has headings, unless they are `lost`. */
export function tableOf({ names, cells }: FileSpec, lost = false): Table {
  const row = (i: number) =>
    cells.map((cell) => cell.replaceAll("@", String(i)).replaceAll("~", "abcdefgh"[i] ?? ""));
  const headings = names.some(({ group }) => group !== "") && !lost ? [names.map(({ group }) => group)] : [];
  return understandTable(
    aGridOf([...headings, names.map(({ name }) => name), ...[1, 2, 3, 4, 5, 6, 7].map(row)]),
  );
}

/** What each column was taken for, in the words of the descriptions. */
export function meaningsOf({ columns }: Recognition): readonly string[] {
  return columns.map(words);
}

/** The same of a file in one go. */
export function recognise(file: FileSpec, lost = false): readonly string[] {
  return meaningsOf(recogniseColumns(tableOf(file, lost)));
}

function words({ meaning, why }: ColumnGuess): string {
  if (meaning.as === "fact") return `the ${meaning.fact}`;
  if (meaning.as === "left-out") return `left out: ${why.code}`;
  const times = meaning.times === 1 ? "" : ` x${meaning.times}`;
  return `${meaning.as === "metric" ? meaning.metric : `own "${meaning.label}"`}, ${meaning.kind}${times}`;
}
