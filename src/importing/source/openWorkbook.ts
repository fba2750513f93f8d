import readXlsxFile from "read-excel-file/universal";
import { AppError } from "../../domain/appError.ts";
import { gridBudget, type GridBudget } from "./gridBudget.ts";
import { likeliestFirst } from "./likeliestFirst.ts";
import { LIMITS, tooLarge } from "./limits.ts";
import { notATable } from "./notATable.ts";
import type { Cell, FileNote, GivenFile, Grid, OpenedFile } from "./openedFile.ts";
import { breathe, type OpeningWatch } from "./openingWatch.ts";
import { lookThroughSheet } from "./lookThroughSheet.ts";
import { storedZip, type StoredPart } from "./storedZip.ts";
import { unpackedPart } from "./unpackedPart.ts";
import { zipParts, type ZipPart } from "./zipParts.ts";

const NEEDED =
  /^xl\/(?!(?:charts?|drawings|theme|media|pivot\w*|externalLinks|chartsheets)\/).*\.xml(?:\.rels)?$/;
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;

/** What other archives hold, by a file in them. */
const OTHERS: readonly (readonly [part: RegExp, what: string])[] = [
  [/^word\//, "a Word document"],
  [/^ppt\//, "a PowerPoint file"],
  [/^content\.xml$/, "an OpenDocument file"],
  [/\.iwa$|^Index\.zip$/, "an Apple iWork file (Numbers)"],
  [/^xl\/workbook\.bin$/, "a binary workbook (.xlsb)"],
];

/**
 * Opens a workbook: every sheet that has rows. Numbers stay numbers, dates become ISO text, formulas give the value
 * that was saved with them.
 *
 * @throws AppError IMPORT_NOT_A_TABLE for another or a damaged archive, IMPORT_EMPTY, IMPORT_TOO_LARGE
 */
export async function openWorkbook({ name, bytes }: GivenFile, watch?: OpeningWatch): Promise<OpenedFile> {
  try {
    const parts = zipParts(bytes);
    const other = otherThanWorkbook(parts);
    if (other !== undefined) throw notATable(name, other);
    const unpacked = await unpackedParts(parts, name, watch);
    const notes = unpacked.filter((part) => SHEET.test(part.name)).flatMap((part) => formulaNote(part, name));
    const sheets = await readXlsxFile(storedZip(unpacked), { trim: false });
    const budget = gridBudget(name, "row");
    const grids = sheets.map(({ sheet, data }) => gridOf(sheet, data, budget));
    const filled = grids.filter(({ rows }) => rows.some(({ cells }) => cells.length > 0));
    if (filled.length === 0) throw new AppError("IMPORT_EMPTY", name, "expected a table, got empty sheets");
    return { is: "tables", name, kind: "xlsx", grids: likeliestFirst(filled), notes: notes.slice(0, 1) };
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw notATable(name, "a workbook that is damaged", cause);
  }
}

function otherThanWorkbook(parts: readonly ZipPart[]): string | undefined {
  if (parts.some(({ name }) => name === "xl/workbook.xml")) return undefined;
  const known = OTHERS.find(([part]) => parts.some(({ name }) => part.test(name)));
  return known?.[1] ?? "a ZIP archive that is no workbook";
}

async function unpackedParts(
  parts: readonly ZipPart[],
  at: string,
  watch?: OpeningWatch,
): Promise<readonly StoredPart[]> {
  const needed = parts.filter(({ name }) => NEEDED.test(name));
  const sheets = needed.filter(({ name }) => SHEET.test(name)).length;
  if (sheets > LIMITS.sheets) throw tooLarge(at, LIMITS.sheets, "sheets", String(sheets));
  const stated = needed.reduce((sum, { size }) => sum + size, 0);
  if (stated > LIMITS.unpackedBytes) throw tooLarge(at, LIMITS.unpackedBytes, "bytes once unpacked");
  const room = { left: LIMITS.unpackedBytes };
  const unpacked: StoredPart[] = [];
  for (const part of needed) {
    unpacked.push({ name: part.name, bytes: await unpackedPart(part, room, at) });
    watch?.onProgress((0.5 * unpacked.length) / needed.length);
    await breathe();
  }
  return unpacked;
}

function formulaNote({ bytes }: StoredPart, at: string): FileNote[] {
  const line = lookThroughSheet(new TextDecoder().decode(bytes), at);
  return line === undefined ? [] : [{ code: "formulas", line }];
}

function gridOf(name: string, data: readonly (readonly unknown[])[], budget: GridBudget): Grid {
  return { name, counts: "row", rows: data.map((row, i) => budget.row(i + 1, row.map(cellOf))) };
}

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return undefined;
  if (typeof value === "number") return value;
  return value instanceof Date ? isoDay(value) : String(value);
}

/** The day of a date cell; the moment too where it has one. */
function isoDay(date: Date): string {
  if (Number.isNaN(date.getTime())) return "";
  const moment = date.toISOString();
  return moment.endsWith("T00:00:00.000Z") ? moment.slice(0, 10) : moment.slice(0, 19);
}
