import type { WholeDataset } from "../../domain/dataset.ts";

/** A cell as its file has it: text, or a number where the file itself says so (workbooks, JSON). Absent is undefined. */
export type Cell = string | number | undefined;

/** One row of a table, before anything of it is understood. */
export interface GridRow {
  /** Where a person finds it: line of a text file, row of a sheet, place in a JSON list; each from 1. */
  readonly line: number;
  /** Never longer than the widest row; a blank row has none. */
  readonly cells: readonly Cell[];
}

/** One table of a file: the file itself, a sheet of a workbook, a list in a JSON file. */
export interface Grid {
  /** Of the sheet or the JSON path; empty where a file is one table. */
  readonly name: string;
  /** What `line` counts: lines, rows, or items of a list whose keys are row 0. */
  readonly counts: "line" | "row" | "item";
  /** In the file's order, blank rows too, so that none is lost. */
  readonly rows: readonly GridRow[];
}

export type FileKind = "csv" | "tsv" | "semicolon" | "pipe" | "xlsx" | "json" | "pasted";

/** A file opened: its tables, or the dataset that it already is. */
export type OpenedFile = OpenedTables | OpenedDataset;

export interface OpenedTables {
  readonly is: "tables";
  readonly name: string;
  readonly kind: FileKind;
  /** Of text files, e.g. "UTF-8", "UTF-16", "Windows-1252". */
  readonly encoding?: string;
  /** At least one, the likeliest to hold players first. */
  readonly grids: readonly Grid[];
  /** What was noticed while reading, in codes of `review/notes`: an unclosed quote, another delimiter. */
  readonly notes: readonly FileNote[];
}

export interface OpenedDataset {
  readonly is: "dataset";
  readonly name: string;
  readonly dataset: WholeDataset;
}

/** What reading a file noticed; said in the review. */
export interface FileNote {
  readonly code: "unclosed-quote" | "mixed-delimiters" | "bad-characters" | "control-characters" | "formulas";
  /** The first place of it. */
  readonly line?: number;
}

/** A file, or text from the clipboard, as the reader gave it. */
export interface GivenFile {
  /** Empty for pasted text. */
  readonly name: string;
  readonly bytes: Uint8Array;
}
