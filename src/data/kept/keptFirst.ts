import { AppError } from "../../domain/appError.ts";
import type { FetchText } from "../fetchText.ts";
import { readKept } from "./readKept.ts";

/**
 * Reads a file whose id says that it is a reader's own: from this browser, and only where it is not kept here from the
 * site, which may have such data of its own.
 */
export async function keptFirst(path: string, fetchText: FetchText): Promise<string> {
  try {
    return await readKept(path);
  } catch (cause) {
    if (!(cause instanceof AppError) || cause.code !== "DATA_NOT_FOUND") throw cause;
    const text = await fetchText(path);
    // Some hosts answer with their page for whatever is not there.
    if (/^\s*</.test(text)) throw cause;
    return text;
  }
}
