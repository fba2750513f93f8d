import { AppError } from "../domain/appError.ts";

/**
 * Reads JSON text.
 *
 * @param at the file or address the text came from; named in the error
 * @throws AppError DATA_NOT_JSON for anything else; HTML, nothing and truncated text are told apart
 */
export function readJson(text: string, at: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (cause) {
    // The embed reads only files of its own build, and has no room for what else they might be.
    if (import.meta.env.MODE === "embed") throw notJson(at, "expected JSON", cause);
    throw unreadable(text, at, cause);
  }
}

function unreadable(text: string, at: string, cause: unknown): AppError {
  const start = text.trimStart();
  if (start === "") return notJson(at, "expected JSON, got an empty file", cause);
  if (start.startsWith("<")) {
    return notJson(at, "expected JSON, got an HTML page; the address is probably wrong", cause);
  }
  if (!/^\uFEFF?[{[]/.test(start)) return notJson(at, "expected JSON, got other text", cause);
  const whole = /[\]}]\s*$/.test(start);
  return notJson(
    at,
    `expected JSON, got text that ${whole ? "is damaged" : "breaks off; load it again"}`,
    cause,
  );
}

function notJson(at: string, message: string, cause: unknown): AppError {
  return new AppError("DATA_NOT_JSON", at, message, { cause });
}
