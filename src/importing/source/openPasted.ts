import { openFile } from "./openFile.ts";
import type { OpenedFile } from "./openedFile.ts";
import type { OpeningWatch } from "./openingWatch.ts";

/**
 * Opens text from the clipboard: cells of a spreadsheet, delimited text, or JSON.
 *
 * @throws AppError like `openFile`
 */
export async function openPasted(text: string, watch?: OpeningWatch): Promise<OpenedFile> {
  const opened = await openFile({ name: "", bytes: new TextEncoder().encode(text) }, watch);
  if (opened.is === "dataset" || opened.kind === "json") return opened;
  const { is, name, grids, notes } = opened;
  return { is, name, kind: "pasted", grids, notes };
}
