import { AppError } from "../../domain/appError.ts";
import { refuseHugeJson } from "./refuseHugeJson.ts";

/**
 * Reads JSON, or JSON a line, that any tool may have written. Bare NaN and Infinity, which some write for figures that
 * are not there, are null.
 *
 * @returns the value; of JSON lines, the list of them
 * @throws AppError IMPORT_NOT_JSON naming the line where it can be known; IMPORT_TOO_LARGE
 */
export function parseForeignJson(text: string, at: string): unknown {
  refuseHugeJson(text, at);
  try {
    return JSON.parse(text);
  } catch (cause) {
    return jsonLines(text, at) ?? withoutNaN(text) ?? refuse(text, at, cause);
  }
}

/** The values of text that has one a line; undefined where its first line is none. */
function jsonLines(text: string, at: string): readonly unknown[] | undefined {
  if (readLine(/^\s*([^\r\n]*)/.exec(text)?.[1] ?? "") === undefined) return undefined;
  const lines = text.split(/\r\n|\n|\r/);
  const filled = lines.flatMap((line, i) => (line.trim() === "" ? [] : [{ line, number: i + 1 }]));
  if (filled.length < 2) return undefined;
  return filled.map(({ line, number }) => {
    const value = readLine(line);
    if (value !== undefined) return value;
    throw new AppError(
      "IMPORT_NOT_JSON",
      at,
      `expected JSON on every line, got other text on line ${number}`,
    );
  });
}

function readLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return withoutNaN(line);
  }
}

/** Texts are matched whole, so that nothing inside them is taken for a number. */
const NOT_A_NUMBER = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\bInfinity\b|\bNaN\b/gs;

function withoutNaN(text: string): unknown {
  if (!/NaN|Infinity/.test(text)) return undefined;
  try {
    return JSON.parse(text.replace(NOT_A_NUMBER, (found) => (found.startsWith('"') ? found : "null")));
  } catch {
    return undefined;
  }
}

function refuse(text: string, at: string, cause: unknown): never {
  const whole = /[\]}]\s*$/.test(text.slice(-1_000));
  const where = placeOf(text, cause);
  const came = whole ? `text that is damaged${where}` : `text that breaks off${where}`;
  throw new AppError("IMPORT_NOT_JSON", at, `expected JSON, got ${came}`, { cause });
}

/** Browsers say the place in words of their own, or not at all. */
function placeOf(text: string, cause: unknown): string {
  const said = cause instanceof Error ? cause.message : "";
  const line = /line (\d+)/.exec(said)?.[1];
  if (line !== undefined) return ` on line ${line}`;
  const position = Number(/position (\d+)/.exec(said)?.[1] ?? excerptPlace(text, said));
  return Number.isNaN(position) ? "" : ` on line ${text.slice(0, position).split(/\r\n|\n|\r/).length}`;
}

/** Chromium and Node quote ten characters on either side of the place: it is known where they stand once only. */
function excerptPlace(text: string, said: string): number {
  const excerpt = /, \.\.\."([^]+)"(?:\.\.\.)? is not valid JSON$/.exec(said)?.[1];
  const at = excerpt === undefined ? -1 : text.indexOf(excerpt);
  return excerpt !== undefined && at >= 0 && at === text.lastIndexOf(excerpt) ? at + 10 : NaN;
}
