import type { ErrorCode } from "../../domain/appError.ts";
import type { ImportWords } from "../../ui/import/importWords.ts";
import type { Failure } from "./importTalk.ts";

/** What a failure means and what to do about it; the exact place is in its own message. */
export function failureText(words: ImportWords, { code }: Failure): string {
  return words.say(code === "CRASHED" ? "error.crashed" : (SAID.get(code) ?? "error.crashed"));
}

const SAID = new Map<ErrorCode, Parameters<ImportWords["say"]>[0]>([
  ["IMPORT_TOO_LARGE", "error.too-large"],
  ["IMPORT_EMPTY", "error.empty"],
  ["IMPORT_NOT_A_TABLE", "error.not-a-table"],
  ["IMPORT_NOT_JSON", "error.not-json"],
  ["IMPORT_NOT_READY", "error.not-ready"],
  ["DATA_INVALID", "error.invalid"],
  ["DATA_NOT_JSON", "error.not-json"],
  ["STORE_FULL", "error.store-full"],
  ["STORE_UNAVAILABLE", "error.store-unavailable"],
  ["SCRIPT_NOT_LOADED", "error.script"],
]);
