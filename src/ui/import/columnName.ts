import type { TableColumn } from "../../importing/table/table.ts";
import type { ImportWords } from "./importWords.ts";

/** A column as a person finds it: its name under its heading, or its number. */
export function columnName(words: ImportWords, { at, name, group }: TableColumn): string {
  if (name === "") return words.say("columns.unnamed", { number: at + 1 });
  return group === undefined || group === "" ? name : words.say("columns.group", { group, name });
}
