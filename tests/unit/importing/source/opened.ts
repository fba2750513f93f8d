import { expect } from "vitest";
import { AppError } from "../../../../src/domain/appError.ts";
import { openFile } from "../../../../src/importing/source/openFile.ts";
import type { Cell, GivenFile, OpenedTables } from "../../../../src/importing/source/openedFile.ts";

/** A file of this text, UTF-8 where nothing else is said. */
export function aFile(content: string | readonly number[] | Uint8Array, name = "players"): GivenFile {
  if (typeof content === "string") return { name, bytes: new TextEncoder().encode(content) };
  return { name, bytes: content instanceof Uint8Array ? content : Uint8Array.from(content) };
}

/** The tables of a file that has some. */
export async function tablesOf(file: GivenFile): Promise<OpenedTables> {
  const opened = await openFile(file);
  if (opened.is !== "tables") throw new Error("expected tables, got a dataset");
  return opened;
}

/** The cells of a table of a file, the first by default. */
export async function cellsIn(file: GivenFile, grid = 0): Promise<readonly (readonly Cell[])[]> {
  return (await tablesOf(file)).grids[grid]?.rows.map(({ cells }) => cells) ?? [];
}

/** The error that opening a file ends in, by code and message. */
export async function refusal(file: GivenFile): Promise<{ readonly code: string; readonly message: string }> {
  try {
    await openFile(file);
  } catch (error) {
    expect(error).toBeInstanceOf(AppError);
    if (error instanceof AppError) return { code: error.code, message: error.message };
  }
  throw new Error("expected a refusal, got a file");
}
