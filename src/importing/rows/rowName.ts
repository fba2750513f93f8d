import { fold } from "../../domain/slug.ts";
import type { Fact } from "../columns/meaning.ts";

/** Who a row is about, as its cells say. */
export interface RowName {
  /** The name a fan knows; empty where the row has none. */
  readonly name: string;
  /** Words of the full name that `name` does not have. */
  readonly also: string;
  /** The source's own key of the person, glued to the name by a backslash. */
  readonly key?: string;
}

/**
 * The name of a row: the column of players, with an initial written out where another column has the given name; else
 * first and last name.
 *
 * @param said the clean text of a fact in this row, empty where there is none
 */
export function rowName(said: (fact: Fact) => string): RowName {
  const [written = "", key = ""] = said("player")
    .split("\\")
    .map((part) => part.trim());
  const [first, last] = [said("first-name"), said("last-name")];
  const whole = said("full-name") || [first, last].filter(Boolean).join(" ");
  const name = written === "" ? whole : fullerName(written, first || whole, last);
  return { name, also: otherWords(name, whole), ...(key === "" ? {} : { key }) };
}

/** "M.Salah" or "Salah" of Mohamed Salah is Mohamed Salah; "Jorginho" of Jorge Luiz Frello stays. */
function fullerName(written: string, given: string, last: string): string {
  const [start = ""] = given.split(" ");
  const [, initial, surname] = /^(\p{L})\. ?(.{2,})$/u.exec(written) ?? [];
  if (start.length < 2) return written;
  if (initial !== undefined && surname !== undefined)
    return fold(start).startsWith(fold(initial)) ? `${start} ${surname}` : written;
  return last !== "" && fold(written) === fold(last) && fold(start) !== fold(written)
    ? `${start} ${written}`
    : written;
}

function otherWords(name: string, whole: string): string {
  if (whole === "") return "";
  const known = new Set(fold(name).split(" "));
  return [...new Set(whole.split(" ").filter((word) => word !== "" && !known.has(fold(word))))].join(" ");
}
