import * as v from "valibot";
import type { Club } from "../domain/playerSeason.ts";
import { POSITIONS, ROLES, type Position, type Role } from "../domain/position.ts";
import { clubId } from "./clubId.ts";
import { invalid } from "./invalid.ts";
import { count, label, oneOf } from "./leaves.ts";
import { listOf, orNull, pairOf } from "./shapes.ts";

/** Clubs in the order of the rows, each with how many rows it has there; one may come back. */
export const clubsSchema = () => listOf(pairOf(label(), count()));

/** The pairs of position and role that the rows' digits count into. */
export const kindsSchema = () => listOf(pairOf(orNull(oneOf(POSITIONS)), orNull(oneOf(ROLES))));

/** A base 36 digit a row; a list of numbers where there are more pairs than such digits. */
export const kindDigits = () =>
  v.custom<string | readonly string[]>(
    (digits) => [digits].flat().every((digit) => typeof digit === "string"),
    "digits of $.kinds",
  );

/** One club a row; that there are as many as rows the embed takes unproved, like all that follows: see `servedFile`. */
export function clubColumn(
  clubs: v.InferOutput<ReturnType<typeof clubsSchema>>,
  rows: number,
  at: string,
): readonly Club[] {
  const column = clubs.flatMap(([name, count]) => Array<Club>(count).fill({ id: clubId(name), name }));
  if (import.meta.env.MODE !== "embed" && column.length !== rows)
    throw invalid(at, "$.clubs", `${rows} rows`, column.length);
  return column;
}

/** One position and role a row, from its base 36 number. */
export function kindColumn(
  kinds: v.InferOutput<ReturnType<typeof kindsSchema>>,
  digits: string | readonly string[],
  rows: number,
  at: string,
): readonly (readonly [position: Position | null, role: Role | null])[] {
  const column = Array.from(digits, (digit) => kinds[Number.parseInt(digit, 36)]);
  const known = column.filter((kind) => kind !== undefined);
  if (import.meta.env.MODE !== "embed" && (known.length !== rows || column.length !== rows))
    throw invalid(at, "$.kind", `${rows} digits of $.kinds`, digits);
  return known;
}
