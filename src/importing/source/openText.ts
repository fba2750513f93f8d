import { AppError } from "../../domain/appError.ts";
import { decodedPieces, PIECE } from "./decodedPieces.ts";
import { dialect, type Delimiter } from "./dialect.ts";
import { foreignText } from "./foreignFile.ts";
import { looksLikeJson, openJson } from "./openJson.ts";
import { notATable } from "./notATable.ts";
import type { FileKind, GivenFile, OpenedFile } from "./openedFile.ts";
import type { OpeningWatch } from "./openingWatch.ts";
import { readDelimited } from "./readDelimited.ts";
import { CONTROL } from "./rowNotes.ts";
import { textEncoding, type TextEncoding } from "./textEncoding.ts";

const KINDS: Readonly<Record<Delimiter, FileKind>> = {
  ",": "csv",
  ";": "semicolon",
  "\t": "tsv",
  "|": "pipe",
};

const SAMPLE = 262_144;

/**
 * Opens a text file: JSON by its first sign, else delimited text.
 *
 * @throws AppError like `openFile`
 */
export async function openText(file: GivenFile, watch?: OpeningWatch): Promise<OpenedFile> {
  const { name, bytes } = file;
  const encoding = textEncoding(bytes);
  if (encoding === undefined) throw notATable(name, "binary data");
  const [start = ""] = decodedPieces(bytes.subarray(0, SAMPLE), encoding);
  if (start.trim() === "" && bytes.length <= SAMPLE) {
    throw new AppError("IMPORT_EMPTY", name, "expected a table, got nothing but space");
  }
  const foreign = isBinary(start) ? "binary data" : foreignText(start);
  if (foreign !== undefined) throw notATable(name, foreign);
  if (looksLikeJson(start)) return openJson(file, encoding);
  return openDelimited(file, encoding, start, watch);
}

async function openDelimited(
  { name, bytes }: GivenFile,
  encoding: TextEncoding,
  start: string,
  watch?: OpeningWatch,
): Promise<OpenedFile> {
  const found = dialect(wholeLines(start, bytes.length > SAMPLE));
  if (found === undefined) throw notATable(name, "text without columns");
  let read = 0;
  const { grid, notes } = await readDelimited(decodedPieces(bytes, encoding), found, name, () => {
    read += PIECE;
    watch?.onProgress(Math.min(read / bytes.length, 1));
  });
  const kind = KINDS[found.delimiter];
  return { is: "tables", name, kind, encoding: encoding.name, grids: [grid], notes };
}

/** Text without the line that a cut goes through. */
function wholeLines(text: string, isCut: boolean): string {
  if (!isCut) return text;
  const end = Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r"));
  return end > 0 ? text.slice(0, end + 1) : text;
}

/** Text may hold a stray control character; other data is full of them. */
function isBinary(start: string): boolean {
  return (start.match(new RegExp(CONTROL, "g"))?.length ?? 0) > start.length / 50;
}
